import type { Scope } from '@/lib/platform/tenancy/scope';

/** Those that someone takes part in now, or leads. */
export function runningCohortsOf({ memberId }: Pick<Scope['actor'], 'memberId'>) {
  return {
    archivedAt: null,
    OR: [{ participants: { some: { memberId, leftAt: null } } }, { facilitators: { some: { memberId } } }],
  };
}

/** The running cohorts that the actor takes part in or leads, newest first. */
export function listMyCohorts({ tx, actor }: Scope) {
  return tx.cohort.findMany({
    where: runningCohortsOf(actor),
    orderBy: { startMeetingAt: 'desc' },
    select: { id: true, name: true },
  });
}
