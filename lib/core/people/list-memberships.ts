import { transaction } from '@/lib/platform/db/client';

/** The partnerships in which this login is or was a member, by name; `left` where only the own data is left. */
export function listMemberships(userId: string): Promise<{ slug: string; name: string; left: boolean }[]> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.user_id', ${userId}, true)`;
    const partnerships = await tx.partnership.findMany({
      where: { members: { some: { userId } } },
      orderBy: { name: 'asc' },
      select: { slug: true, name: true, members: { where: { userId }, select: { leftAt: true } } },
    });
    return partnerships.map(({ members, ...partnership }) => ({
      ...partnership,
      left: members.every(({ leftAt }) => leftAt !== null),
    }));
  });
}
