import { runningCohortsOf } from '@/lib/core/cohorts/list-my-cohorts';
import { readPlaces } from '@/lib/core/meetings/read-places';
import { canAdminister, reviewsSchool } from '@/lib/core/people/policy';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** What the frame around every signed-in page shows: who you are, where you can go, and your group's place in the ring. */
export async function getShell(scope: Scope) {
  const { tx, actor, partnership } = scope;
  const left = actor.leftAt !== null;
  const cohort = left
    ? null
    : await tx.cohort.findFirst({
        where: runningCohortsOf(actor),
        orderBy: { startMeetingAt: 'desc' },
        select: {
          id: true,
          name: true,
        },
      });
  const { participates, tookPart } = await readParticipation(scope);
  const place = cohort && (await readPlaces(scope, [cohort.id])).get(cohort.id);
  return {
    person: actor.name,
    partnership: partnership.name,
    /** Only the own data is left. */
    left,
    several: actor.memberships > 1,
    administers: canAdminister(actor),
    reviewsSchool: reviewsSchool(actor),
    participates: participates && !left,
    /** Has rounds to look back on, also after stopping. */
    tookPart: tookPart && !left,
    cohort: cohort && place ? { id: cohort.id, name: cohort.name, place } : null,
  };
}

/** Whether the actor takes part in a group now, and whether they ever did; whoever leads another one, too. */
async function readParticipation({ tx, actor }: Scope) {
  const [row] = await tx.$queryRaw<{ participates: boolean; tookPart: boolean }[]>`
    SELECT count(p.id) > 0 AS "tookPart",
      coalesce(bool_or(p.left_at IS NULL AND c.archived_at IS NULL), false) AS participates
    FROM participant p
    JOIN cohort c ON c.partnership_id = p.partnership_id AND c.id = p.cohort_id
    WHERE p.member_id = ${actor.memberId}::uuid`;
  return row ?? { participates: false, tookPart: false };
}
