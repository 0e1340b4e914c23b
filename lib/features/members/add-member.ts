import { recordAudit } from '@/lib/core/audit/record-audit';
import { findOrMakeUser } from '@/lib/core/people/find-or-make-user';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, Refusal } from '@/lib/platform/errors';
import { defaultLocale } from '@/lib/platform/i18n/locale';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { invite } from './invite';
import { assertKnownSchool } from './lock-member';
import type { AddMember } from './schema';

/** Adds a person and invites them. Refusal at the address when it is a member's, or was one's. */
export async function addMember(
  scope: Scope,
  { name, email, schoolId, roles }: AddMember,
): Promise<{ id: string }> {
  assertAllowed(canAdminister(scope.actor));
  await lockPartnership(scope);
  await assertKnownSchool(scope, schoolId);
  const userId = await findOrMakeUser(scope, { email, locale: defaultLocale });
  await assertNoMember(scope, userId);
  const { id } = await scope.tx.member.create({
    data: { userId, name, schoolId, roles, createdAt: scope.now },
    select: { id: true },
  });
  await recordAudit(scope, { kind: 'member_invited', subjectMemberId: id, details: { added: roles } });
  await invite(scope, { memberId: id, userId });
  return { id };
}

/** One person is one member of a partnership. */
export async function assertNoMember({ tx }: Scope, userId: string) {
  const member = await tx.member.findFirst({ where: { userId }, select: { leftAt: true } });
  if (member) throw new Refusal(member.leftAt ? 'memberLeft' : 'memberExists', 'email');
}
