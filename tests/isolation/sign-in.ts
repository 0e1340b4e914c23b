import { randomUUID } from 'node:crypto';
import { loginToken } from '@/lib/platform/auth/login-link';
import { newSessionToken, tokenHash } from '@/lib/platform/auth/session-token';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { AMember } from '@/tests/factories/cast';
import type { Person } from './world';

const month = 30 * 24 * 3_600_000;

/** A session, as signing in makes one. */
export async function signIn({ memberId, userId, name, email }: AMember): Promise<Person> {
  const session = newSessionToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + month);
  await db().loginSession.create({ data: { userId, tokenHash: tokenHash(session), createdAt, expiresAt } });
  return { memberId, userId, name, email, session };
}

/** The token of a sign-in link that was not used yet. */
export async function aSignInLink(userId: string): Promise<string> {
  const id = randomUUID();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + month);
  const token = loginToken(id);
  await db().loginLink.create({ data: { id, userId, tokenHash: tokenHash(token), createdAt, expiresAt } });
  return token;
}
