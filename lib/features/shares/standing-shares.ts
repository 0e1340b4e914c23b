import type { Scope } from '@/lib/platform/tenancy/scope';

const meeting = { select: { startsAt: true } } as const;

/** Everything the actor shares at this moment, newest first: what, with whom and since when. */
export async function listStandingShares({ tx, actor }: Scope) {
  const shares = await tx.share.findMany({
    where: { standsFor: { not: null }, participant: { memberId: actor.memberId } },
    orderBy: [{ sharedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      subject: true,
      audience: true,
      sharedAt: true,
      audienceMember: { select: { name: true } },
      participant: { select: { leftAt: true, cohort: { select: { name: true } } } },
      selfScan: { select: { round: { select: { id: true, kind: true } } } },
      learningQuestion: { select: { round: { select: { id: true, kind: true } } } },
      practicePlan: { select: { id: true, meeting } },
      practiceNote: { select: { id: true, createdAt: true } },
      reflection: { select: { meetingId: true, kind: true, meeting } },
    },
  });
  return shares.map(({ audienceMember, participant, selfScan, learningQuestion, ...share }) => ({
    ...share,
    audienceName: audienceMember?.name ?? null,
    group: participant.cohort.name,
    /** Nobody sees it any more: the owner stopped in that group. */
    stopped: participant.leftAt !== null,
    round: selfScan?.round ?? learningQuestion?.round ?? null,
  }));
}

export type StandingShare = Awaited<ReturnType<typeof listStandingShares>>[number];
