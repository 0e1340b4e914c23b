import { recordAudit } from '@/lib/core/audit/record-audit';
import { tellLeaver } from '@/lib/core/meetings/tell-group';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { chooseFacilitators } from './chosen-people';
import { appoint } from './enrol';
import { MOST_FACILITATORS } from './limits';
import { assertNotFinished, lockRunningCohort } from './lock-cohort';

type OfCohort = { cohort: string; facilitator: string };

/** One who leads, or the second of a duo. They see nothing of what was shared before they came. */
export async function addFacilitator(scope: Scope, { cohort: cohortId, facilitator }: OfCohort) {
  const { tx } = scope;
  assertNotFinished(scope, await lockRunningCohort(scope, cohortId));
  const members = await chooseFacilitators(scope, [facilitator], 'facilitator');
  const takesPart = await tx.participant.findFirst({
    where: { cohortId, memberId: facilitator, leftAt: null },
    select: { id: true },
  });
  if (takesPart) throw new Refusal('takesPartAlready', 'facilitator');
  const there = await tx.cohortFacilitator.findMany({
    where: { cohortId, member: { leftAt: null } },
    select: { memberId: true },
  });
  if (there.some(({ memberId }) => memberId === facilitator)) return;
  if (there.length >= MOST_FACILITATORS) throw new Refusal('facilitatorsMany', 'facilitator');
  await appoint(scope, cohortId, members);
}

/** From their next request on the group is closed to them. A second time changes nothing. */
export async function removeFacilitator(scope: Scope, { cohort: cohortId, facilitator }: OfCohort) {
  await lockRunningCohort(scope, cohortId);
  const { count } = await scope.tx.cohortFacilitator.deleteMany({
    where: { cohortId, memberId: facilitator },
  });
  if (count > 0) {
    await recordAudit(scope, { kind: 'facilitator_removed', cohortId, subjectMemberId: facilitator });
    await tellLeaver(scope, cohortId, facilitator);
  }
}
