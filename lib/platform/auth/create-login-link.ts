import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/platform/db/client';
import { loginToken } from './login-link';
import { tokenHash } from './session-token';

type NewLink = { userId: string; returnTo: string | null; hours: number };

/** Makes a sign-in link that is good for `hours` and leads to `returnTo`. Gives its id: its mail derives the token from it. */
export async function createLoginLink(
  { tx, now }: { tx: Tx; now: Date },
  { userId, returnTo, hours }: NewLink,
): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + hours * 60 * 60 * 1000);
  await tx.loginLink.create({
    data: { id, userId, tokenHash: tokenHash(loginToken(id)), returnTo, createdAt: now, expiresAt },
    select: { id: true },
  });
  return id;
}
