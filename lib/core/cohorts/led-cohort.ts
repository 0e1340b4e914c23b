import { assertAllowed, found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isFinished } from './finished';
import { canLead } from './policy';

const fields = {
  id: true,
  name: true,
  versionId: true,
  startMeetingAt: true,
  lastDay: true,
  archivedAt: true,
  meetingCount: true,
  homeworkMinutes: true,
  planMinutes: true,
  facilitators: { select: { memberId: true } },
  participants: {
    where: { leftAt: null, member: { leftAt: null } },
    orderBy: { member: { name: 'asc' } },
    select: {
      id: true,
      memberId: true,
      pairId: true,
      createdAt: true,
      member: { select: { name: true, schoolId: true } },
    },
  },
} as const;

/** A cohort for the pages and deeds of who leads it. NotFoundError for anyone else. */
export async function getLedCohort({ tx, actor }: Scope, cohortId: string) {
  const cohort = found(await tx.cohort.findFirst({ where: { id: cohortId }, select: fields }));
  if (!canLead(actor, cohort)) throw new NotFoundError();
  return cohort;
}

export type LedCohort = Awaited<ReturnType<typeof getLedCohort>>;

/** The same to change something in: locked until the commit. ForbiddenError in a finished group. */
export async function lockLedCohort(scope: Scope, cohortId: string): Promise<LedCohort> {
  await getLedCohort(scope, cohortId);
  await scope.tx.$queryRaw`SELECT id FROM cohort WHERE id = ${cohortId}::uuid FOR NO KEY UPDATE`;
  const cohort = await getLedCohort(scope, cohortId);
  assertAllowed(!isFinished(cohort, scope.now));
  return cohort;
}
