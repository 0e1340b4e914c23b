import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/platform/db/client';
import { loginToken } from './login-link';
import { tokenHash } from './session-token';

type NewLink = { userId: string; returnTo: string | null; hours: number };

type Making = { tx: Tx; now: Date };

/** Makes a sign-in link that is good for `hours` and leads to `returnTo`. Gives its id: its mail derives the token from it. */
export async function createLoginLink(scope: Making, link: NewLink): Promise<string> {
  const [id = ''] = await createLoginLinks(scope, [link]);
  return id;
}

/** The same for many, in one statement; the ids in their order. */
export async function createLoginLinks({ tx, now }: Making, links: NewLink[]): Promise<string[]> {
  const data = links.map(({ hours, ...link }) => {
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + hours * 60 * 60 * 1000);
    return { ...link, id, tokenHash: tokenHash(loginToken(id)), createdAt: now, expiresAt };
  });
  await tx.loginLink.createMany({ data });
  return data.map(({ id }) => id);
}
