import type { Scope } from '@/lib/platform/tenancy/scope';
import { isFinished } from './finished';

/** Those that someone takes part in, or leads. */
function cohortsOf({ memberId }: Pick<Scope['actor'], 'memberId'>) {
  return {
    OR: [{ participants: { some: { memberId, leftAt: null } } }, { facilitators: { some: { memberId } } }],
  };
}

/**
 * The cohorts that the actor takes part in or leads, newest first: those that go on, and the earlier ones, which are
 * finished and still there to read.
 */
export async function listMyCohorts({ tx, actor, now }: Scope) {
  const cohorts = await tx.cohort.findMany({
    where: cohortsOf(actor),
    orderBy: { startMeetingAt: 'desc' },
    select: { id: true, name: true, startMeetingAt: true, archivedAt: true, lastDay: true },
  });
  return {
    running: cohorts.filter((cohort) => !isFinished(cohort, now)),
    earlier: cohorts.filter((cohort) => isFinished(cohort, now)),
  };
}
