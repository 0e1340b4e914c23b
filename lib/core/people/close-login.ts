import type { Tx } from '@/lib/platform/db/client';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';

/** Ends every session of a login at once, on every device. */
export async function endSessions({ tx }: { tx: Tx }, userId: string) {
  await tx.loginSession.deleteMany({ where: { userId } });
}

/** Deletes the unused sign-in links of a login that lead into this partnership, with their mails that still wait. */
export async function deleteLinksInto({ tx, partnership }: Scope, userId: string) {
  const home = paths.home(partnership.slug);
  await tx.loginLink.deleteMany({
    where: {
      userId,
      usedAt: null,
      OR: [{ returnTo: home }, ...['/', '?'].map((next) => ({ returnTo: { startsWith: home + next } }))],
    },
  });
}

/** Deletes all unused sign-in links of a login. */
export async function deleteLinks({ tx }: { tx: Tx }, userId: string) {
  await tx.loginLink.deleteMany({ where: { userId, usedAt: null } });
}

/** Whether this login belongs, or belonged, to any partnership; asked within one partnership, about all. */
export async function hasMembership({ tx }: Scope, userId: string): Promise<boolean> {
  await tx.$executeRaw`SELECT set_config('app.user_id', ${userId}, true)`;
  const member = await tx.member.findFirst({ where: { userId }, select: { id: true } });
  await tx.$executeRaw`SELECT set_config('app.user_id', '', true)`;
  return member !== null;
}
