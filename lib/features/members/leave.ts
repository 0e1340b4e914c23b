import { recordAudit } from '@/lib/core/audit/record-audit';
import { deleteLinksInto, endSessions } from '@/lib/core/people/close-login';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { invite } from './invite';
import { assertKeepsCoordinator, lockMember } from './lock-member';

/** Someone leaves: every session ends at once, and from then on they read only what is their own. Twice is once. */
export async function leave(scope: Scope, { memberId }: { memberId: string }) {
  const member = await lockMember(scope, memberId);
  if (member.leftAt) return;
  await assertKeepsCoordinator(scope, member, { roles: member.roles, leftAt: scope.now });
  await scope.tx.member.updateMany({ where: { id: memberId }, data: { leftAt: scope.now } });
  await deleteLinksInto(scope, member.userId);
  await endSessions(scope, member.userId);
  await recordAudit(scope, { kind: 'member_left', subjectMemberId: memberId });
}

/** Someone who left is back, with the roles and the school of then, and is invited anew. */
export async function bringBack(scope: Scope, { memberId }: { memberId: string }) {
  const member = await lockMember(scope, memberId);
  if (!member.leftAt) return;
  await scope.tx.member.updateMany({ where: { id: memberId }, data: { leftAt: null } });
  await recordAudit(scope, { kind: 'member_returned', subjectMemberId: memberId });
  await invite(scope, { memberId, userId: member.userId });
}
