import { isFinished } from '@/lib/core/cohorts/finished';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { cohortFields } from './cohort-fields';

export type LockedCohort = Awaited<ReturnType<typeof lockCohort>>;

/**
 * The cohort for a coordinator who changes it; until the commit nobody else changes it, or who is a member.
 * ForbiddenError for any other role, NotFoundError for a cohort of elsewhere.
 */
export async function lockCohort(scope: Scope, cohortId: string) {
  const { tx, actor } = scope;
  found(await tx.cohort.findFirst({ where: { id: cohortId }, select: { id: true } }));
  assertAllowed(canAdminister(actor));
  await lockPartnership(scope);
  await tx.$queryRaw`SELECT id FROM cohort WHERE id = ${cohortId}::uuid FOR NO KEY UPDATE`;
  return found(await tx.cohort.findFirst({ where: { id: cohortId }, select: cohortFields }));
}

/** The same, of a group that is running: an archived one is opened again before it changes. */
export async function lockRunningCohort(scope: Scope, cohortId: string) {
  const cohort = await lockCohort(scope, cohortId);
  if (cohort.archivedAt) throw new Refusal('cohortArchived');
  return cohort;
}

/** Nobody comes in after the last day. A coordinator may set a later one. */
export function assertNotFinished({ now }: Scope, cohort: Pick<LockedCohort, 'archivedAt' | 'lastDay'>) {
  if (isFinished(cohort, now)) throw new Refusal('cohortFinished');
}
