import type { Scope } from '@/lib/platform/tenancy/scope';

/** Everything the actor ever shared, also what was withdrawn: what, with whom, and from when to when. Oldest first. */
export async function listOwnShares({ tx, actor }: Scope) {
  const shares = await tx.share.findMany({
    where: { participant: { memberId: actor.memberId } },
    orderBy: { sharedAt: 'asc' },
    select: {
      id: true,
      subject: true,
      audience: true,
      sharedAt: true,
      withdrawnAt: true,
      audienceMember: { select: { name: true } },
      selfScan: { select: { roundId: true } },
      learningQuestion: { select: { roundId: true } },
    },
  });
  return shares.map(({ audienceMember, selfScan, learningQuestion, ...share }) => ({
    ...share,
    audienceName: audienceMember?.name ?? null,
    roundId: selfScan?.roundId ?? learningQuestion?.roundId ?? null,
  }));
}
