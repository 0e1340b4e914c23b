import { readToken, signToken } from '@/lib/platform/auth/signed-token';
import { env } from '@/lib/platform/env';

const purpose = 'sign-up';

/** A sign-up waits 24 hours for its address to be proved. */
export const signUpHours = 24;

/** The token in the mailed link, derived from the sign-up's id: nothing stored can be used. */
export function signUpToken(signUpId: string) {
  return signToken(env().LEERKRING_SECRET, purpose, signUpId);
}

/** The sign-up's id, or null for anything that we did not seal. */
export function readSignUpToken(token: string) {
  return readToken(env().LEERKRING_SECRET, purpose, token);
}
