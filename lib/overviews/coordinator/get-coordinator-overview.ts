import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { attentionFor } from './attention';
import { nextDateOf } from './next-date';
import { readCohortNumbers } from './read-cohort-numbers';

/** Every group of the partnership in numbers, and what asks for the coordinator; two statements, however many groups. */
export async function getCoordinatorOverview(scope: Scope) {
  assertAllowed(canAdminister(scope.actor));
  const rows = await readCohortNumbers(scope);
  const leaders = await findLeaders(scope);
  const cohorts = rows.map(({ feedbackClosesAt, ...row }) => {
    const facilitators = leaders.get(row.id) ?? [];
    return {
      ...row,
      facilitators,
      next: row.archivedAt ? null : nextDateOf({ ...row, feedbackClosesAt }, scope.now),
      attention: row.archivedAt ? [] : attentionFor({ ...row, facilitators: facilitators.length }, scope.now),
    };
  });
  return {
    running: cohorts.filter(({ archivedAt }) => archivedAt === null),
    archived: cohorts.filter(({ archivedAt }) => archivedAt !== null),
    /** How far the partnership is; asked only while it has no group. */
    start: cohorts.length === 0 ? await countPeople(scope) : null,
  };
}

export type CoordinatorOverview = Awaited<ReturnType<typeof getCoordinatorOverview>>;
export type CohortRow = CoordinatorOverview['running'][number];

/** Names of who leads, by group. */
async function findLeaders({ tx }: Scope): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ cohortId: string; names: string[] }[]>`
    SELECT f.cohort_id AS "cohortId", array_agg(m.name ORDER BY f.created_at, m.name) AS names
    FROM cohort_facilitator f
    JOIN member m ON m.partnership_id = f.partnership_id AND m.id = f.member_id AND m.left_at IS NULL
    GROUP BY f.cohort_id`;
  return new Map(rows.map(({ cohortId, names }) => [cohortId, names]));
}

/** What a first group needs: schools, mentors, and someone to lead. */
async function countPeople({ tx }: Scope) {
  const [row] = await tx.$queryRaw<{ schools: number; mentors: number; trainers: number }[]>`
    SELECT (SELECT count(*)::int FROM school) AS schools,
      (SELECT count(*)::int FROM member WHERE left_at IS NULL AND 'mentor' = ANY(roles)) AS mentors,
      (SELECT count(*)::int FROM member WHERE left_at IS NULL
        AND roles && ARRAY['school_trainer', 'institute_trainer']::member_role[]) AS trainers`;
  return row ?? { schools: 0, mentors: 0, trainers: 0 };
}
