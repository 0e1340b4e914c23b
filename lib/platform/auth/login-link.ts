import { env } from '@/lib/platform/env';
import { readToken, signToken } from './signed-token';

const purpose = 'sign-in';

/** The token in a mailed sign-in link, derived from the link's id: nothing stored can be used to sign in. */
export function loginToken(linkId: string) {
  return signToken(env().LEERKRING_SECRET, purpose, linkId);
}

/** The link's id, or null for anything that we did not seal. */
export function readLoginToken(token: string) {
  return readToken(env().LEERKRING_SECRET, purpose, token);
}

/** A link is good for 24 hours, one in an invitation for a week. */
export const loginLinkHours = 24;
export const invitationHours = 7 * 24;
