import { transaction } from '@/lib/platform/db/client';

/** The partnerships in which this login is a member now, by name. */
export function listMemberships(userId: string): Promise<{ slug: string; name: string }[]> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.user_id', ${userId}, true)`;
    return tx.partnership.findMany({
      where: { members: { some: { userId, leftAt: null } } },
      orderBy: { name: 'asc' },
      select: { slug: true, name: true },
    });
  });
}
