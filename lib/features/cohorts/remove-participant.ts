import { recordAudit } from '@/lib/core/audit/record-audit';
import { tellLeaver } from '@/lib/core/meetings/tell-group';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockRunningCohort } from './lock-cohort';

/**
 * Someone stops: they are out of the group from the next request on, and what they made stays theirs. Gives the
 * participation; the caller ends what others were asked for them and what they shared. A second time changes nothing.
 */
export async function removeParticipant(
  scope: Scope,
  { cohort: cohortId, participant: participantId }: { cohort: string; participant: string },
) {
  const { tx, now } = scope;
  await lockRunningCohort(scope, cohortId);
  const { memberId } = found(
    await tx.participant.findFirst({ where: { id: participantId, cohortId }, select: { memberId: true } }),
  );
  const { count } = await tx.participant.updateMany({
    where: { id: participantId, leftAt: null },
    data: { leftAt: now },
  });
  if (count > 0) {
    await recordAudit(scope, { kind: 'participant_removed', cohortId, subjectMemberId: memberId });
    await tellLeaver(scope, cohortId, memberId);
  }
  return { participantId };
}
