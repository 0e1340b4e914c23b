import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { readSignUpToken } from './sign-up-token';

/** The sign-up behind a mailed token while it is good: unused and not expired. Looking does not spend it. */
export async function getSignUp(token: string) {
  const id = readSignUpToken(token);
  if (!id) return null;
  return db().signUp.findFirst({
    where: { id, usedAt: null, expiresAt: { gt: now() } },
    select: { id: true, partnershipName: true, sector: true, personName: true },
  });
}
