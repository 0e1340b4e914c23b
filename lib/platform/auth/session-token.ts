import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a session cookie. */
export function newSessionToken() {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: enough to recognise it, not to use it. */
export function tokenHash(token: string) {
  return createHash('sha256').update(token).digest('hex');
}
