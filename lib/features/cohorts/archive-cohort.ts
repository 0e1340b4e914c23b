import { recordAudit } from '@/lib/core/audit/record-audit';
import { takeBackAnnounced } from '@/lib/core/meetings/tell-group';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockCohort } from './lock-cohort';

/** Out of everyone's way and of their calendars: nothing is erased, and each keeps their own result. */
export function archiveCohort(scope: Scope, { cohort }: { cohort: string }) {
  return setArchived(scope, cohort, true);
}

/** Running again, with everyone who was in it. Nobody is mailed: meetings to come are drafts until they are announced anew. */
export function reopenCohort(scope: Scope, { cohort }: { cohort: string }) {
  return setArchived(scope, cohort, false);
}

async function setArchived(scope: Scope, cohortId: string, archived: boolean) {
  const cohort = await lockCohort(scope, cohortId);
  if ((cohort.archivedAt !== null) === archived) return;
  await scope.tx.cohort.update({
    where: { partnershipId_id: { partnershipId: scope.partnership.id, id: cohortId } },
    data: { archivedAt: archived ? scope.now : null },
    select: { id: true },
  });
  if (archived) await takeBackAnnounced(scope, cohortId);
  await recordAudit(scope, { kind: archived ? 'cohort_archived' : 'cohort_reopened', cohortId });
}
