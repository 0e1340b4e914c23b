import { db } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { demoPeople } from './demo-people';

/** The demo and its one-click sign-in exist only where the start script or the operator said so. */
export function isDemo() {
  return env().LEERKRING_DEMO === '1';
}

/** The login of a demo person, in a demo; null for anyone else and anywhere else. */
export async function getDemoLogin(email: unknown) {
  const person = demoPeople.find((candidate) => candidate.email === email);
  if (!isDemo() || !person) return null;
  const user = await db().user.findUnique({
    where: { email: person.email },
    select: { id: true, locale: true },
  });
  return user && { userId: user.id, locale: user.locale };
}
