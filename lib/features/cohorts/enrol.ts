import { recordAudit } from '@/lib/core/audit/record-audit';
import { tellNewcomers } from '@/lib/core/meetings/tell-group';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ChosenMember } from './chosen-people';
import { welcome } from './welcome';

/**
 * Puts these people in the group, and their schools with them; who came back comes in as anew. Each gets a mail, once,
 * and the meetings that were announced.
 */
export async function enrol(scope: Scope, cohortId: string, members: readonly ChosenMember[]) {
  const { tx, now } = scope;
  const memberIds = members.map(({ id }) => id);
  await tx.participant.updateMany({
    where: { cohortId, memberId: { in: memberIds } },
    data: { leftAt: null, createdAt: now },
  });
  await tx.participant.createMany({
    data: memberIds.map((memberId) => ({ cohortId, memberId, createdAt: now })),
    skipDuplicates: true,
  });
  await tx.cohortSchool.createMany({
    data: [...new Set(members.flatMap(({ schoolId }) => schoolId ?? []))].map((schoolId) => ({
      cohortId,
      schoolId,
    })),
    skipDuplicates: true,
  });
  for (const subjectMemberId of memberIds)
    await recordAudit(scope, { kind: 'participant_added', cohortId, subjectMemberId });
  await welcome(scope, cohortId, memberIds);
  await tellNewcomers(scope, cohortId, memberIds);
}

/** The same for who leads. */
export async function appoint(scope: Scope, cohortId: string, members: readonly ChosenMember[]) {
  const { tx, now } = scope;
  const memberIds = members.map(({ id }) => id);
  await tx.cohortFacilitator.createMany({
    data: memberIds.map((memberId) => ({ cohortId, memberId, createdAt: now })),
    skipDuplicates: true,
  });
  for (const subjectMemberId of memberIds)
    await recordAudit(scope, { kind: 'facilitator_added', cohortId, subjectMemberId });
  await welcome(scope, cohortId, memberIds);
  await tellNewcomers(scope, cohortId, memberIds);
}
