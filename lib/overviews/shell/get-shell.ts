import { runningCohortsOf } from '@/lib/core/cohorts/list-my-cohorts';
import { placeInRing } from '@/lib/core/cohorts/place-in-ring';
import { canAdminister, reviewsSchool } from '@/lib/core/people/policy';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** What the frame around every signed-in page shows: who you are, where you can go, and your group's place in the ring. */
export async function getShell(scope: Scope) {
  const { tx, actor, partnership, now } = scope;
  const left = actor.leftAt !== null;
  const cohort = left
    ? null
    : await tx.cohort.findFirst({
        where: runningCohortsOf(actor),
        orderBy: { startMeetingAt: 'desc' },
        select: {
          id: true,
          name: true,
          startMeetingAt: true,
          startMeetingMinutes: true,
          lastDay: true,
          participants: { where: { memberId: actor.memberId, leftAt: null }, select: { id: true } },
        },
      });
  return {
    person: actor.name,
    partnership: partnership.name,
    /** Only the own data is left. */
    left,
    several: actor.memberships > 1,
    administers: canAdminister(actor),
    reviewsSchool: reviewsSchool(actor),
    participates: Boolean(cohort?.participants.length),
    cohort: cohort && {
      id: cohort.id,
      name: cohort.name,
      place: placeInRing(cohort, now),
    },
  };
}
