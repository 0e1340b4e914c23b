import type { Scope } from '@/lib/platform/tenancy/scope';

/** The running cohorts that the actor takes part in or leads, newest first. */
export function listMyCohorts({ tx, actor }: Scope) {
  return tx.cohort.findMany({
    where: {
      archivedAt: null,
      OR: [
        { participants: { some: { memberId: actor.memberId } } },
        { facilitators: { some: { memberId: actor.memberId } } },
      ],
    },
    orderBy: { startMeetingAt: 'desc' },
    select: { id: true, name: true },
  });
}
