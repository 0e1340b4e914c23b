import { canLead } from '@/lib/core/cohorts/policy';
import { assertAllowed, found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canManageRounds } from './policy';

const fields = {
  id: true,
  name: true,
  archivedAt: true,
  lastDay: true,
  feedbackMode: true,
  facilitators: { select: { memberId: true } },
  participants: {
    where: { leftAt: null, member: { leftAt: null } },
    select: { id: true, memberId: true },
  },
  rounds: {
    orderBy: { openedAt: 'asc' },
    select: { id: true, kind: true, openedAt: true, closedAt: true, feedbackClosesAt: true },
  },
} as const;

/** A cohort for the pages and deeds about its rounds. NotFoundError for who does not lead it, ForbiddenError to change something once finished. */
export async function getLedCohort({ tx, actor }: Scope, of: { cohortId: string } | { roundId: string }) {
  const where = 'cohortId' in of ? { id: of.cohortId } : { rounds: { some: { id: of.roundId } } };
  const cohort = found(await tx.cohort.findFirst({ where, select: fields }));
  if (!canLead(actor, cohort)) throw new NotFoundError();
  return cohort;
}

export type LedCohort = Awaited<ReturnType<typeof getLedCohort>>;

/** The same to change something in: locked until the commit, so that of two equal posts the second sees what the first did. */
export async function lockLedCohort(scope: Scope, of: { cohortId: string } | { roundId: string }) {
  const { id: cohortId } = await getLedCohort(scope, of);
  await scope.tx.$queryRaw`SELECT id FROM cohort WHERE id = ${cohortId}::uuid FOR NO KEY UPDATE`;
  const cohort = await getLedCohort(scope, { cohortId });
  assertAllowed(canManageRounds(scope.actor, cohort, scope.now));
  return cohort;
}
