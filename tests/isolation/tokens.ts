import { createLinkToken } from '@/lib/features/feedback/link-token';
import { sealPayload, signToken } from '@/lib/platform/auth/signed-token';
import type { World } from './world';

/** An earlier link of a request: no longer good for the form, but good to ask for a new one, which goes to the original address. */
export const olderLink = 'an earlier version';

/** Tokens that are worth nothing, made from one that works: what someone who holds a link, or knows ids, could try. */
export function changedTokens(own: World, other: World, token: string): { name: string; token: string }[] {
  const secret = process.env.LEERKRING_SECRET ?? '';
  const open = { partnershipId: own.partnershipId, requestId: own.requests.open.id };
  const bytes = Buffer.from(token, 'base64url');
  const foreign = Buffer.from(other.requests.open.token, 'base64url');
  const spliced = (from: Buffer, start: number, end: number) =>
    Buffer.concat([bytes.subarray(0, start), from.subarray(start, end), bytes.subarray(end)]).toString(
      'base64url',
    );
  const flipped = (at: number) =>
    Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))).toString('base64url');
  return [
    ...[0, 15, 16, 31, 32, 33, 34, bytes.length - 1].map((at) => ({
      name: `bit ${at} turned`,
      token: flipped(at),
    })),
    { name: 'the partnership of another link', token: spliced(foreign, 0, 16) },
    { name: 'the request of another link', token: spliced(foreign, 16, 32) },
    { name: 'the seal of another link', token: spliced(foreign, 34, foreign.length) },
    {
      name: 'a foreign partnership around the own request',
      token: createLinkToken(secret, { ...open, partnershipId: other.partnershipId, version: 1 }),
    },
    {
      name: 'a foreign request in the own partnership',
      token: createLinkToken(secret, { ...open, requestId: other.requests.open.id, version: 1 }),
    },
    { name: olderLink, token: createLinkToken(secret, { ...open, version: 0 }) },
    { name: 'a version that is still to come', token: createLinkToken(secret, { ...open, version: 2 }) },
    { name: 'a withdrawn request', token: own.requests.withdrawn.token },
    {
      name: 'a request to a trainer, which has no link',
      token: createLinkToken(secret, { ...open, requestId: own.requests.asked.id, version: 1 }),
    },
    { name: 'sealed for signing in', token: sealPayload(secret, 'sign-in', bytes.subarray(0, 34)) },
    { name: 'a sign-in token', token: signToken(secret, 'sign-in', own.requests.open.id) },
    { name: 'sealed with another secret', token: createLinkToken('x'.repeat(32), { ...open, version: 1 }) },
    { name: 'one character more', token: `${token}A` },
    { name: 'one character less', token: token.slice(0, -1) },
    { name: 'no token at all', token: 'onzin' },
  ];
}
