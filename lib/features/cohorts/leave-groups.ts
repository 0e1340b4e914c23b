import { recordAudit } from '@/lib/core/audit/record-audit';
import { tellLeaver } from '@/lib/core/meetings/tell-group';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/**
 * Whoever leaves the partnership stops in every running group and leads none: should they come back, they are added
 * anew, and inherit nothing of the time between. Gives the participations that ended; the caller ends what hangs on them.
 */
export async function leaveGroups(scope: Scope, memberId: string): Promise<string[]> {
  const { tx, now, actor } = scope;
  assertAllowed(canAdminister(actor));
  const running = { memberId, cohort: { archivedAt: null } };
  const stopped = await tx.participant.findMany({
    where: { ...running, leftAt: null },
    select: { id: true, cohortId: true },
  });
  const led = await tx.cohortFacilitator.findMany({ where: running, select: { cohortId: true } });
  const ids = stopped.map(({ id }) => id);
  await tx.participant.updateMany({ where: { id: { in: ids } }, data: { leftAt: now } });
  await tx.cohortFacilitator.deleteMany({ where: running });
  for (const { cohortId } of stopped)
    await recordAudit(scope, { kind: 'participant_removed', cohortId, subjectMemberId: memberId });
  for (const { cohortId } of led)
    await recordAudit(scope, { kind: 'facilitator_removed', cohortId, subjectMemberId: memberId });
  for (const { cohortId } of [...stopped, ...led]) await tellLeaver(scope, cohortId, memberId);
  return ids;
}
