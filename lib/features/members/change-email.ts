import { recordAudit } from '@/lib/core/audit/record-audit';
import { deleteLinks, deleteLinksInto, endSessions, hasMembership } from '@/lib/core/people/close-login';
import { findOrMakeUser } from '@/lib/core/people/find-or-make-user';
import { Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertNoMember } from './add-member';
import { invite } from './invite';
import { lockMember } from './lock-member';
import { canChangeEmailOf } from './policy';

/**
 * A login belongs to its owner and may lead into other partnerships, so its address is never changed. The membership is
 * pointed at the login of the new address instead; from then on the old one finds nothing here. The old address hears of
 * it, the new one is invited. Refusal for the same address, one that is a member's already, and the own.
 */
export async function changeEmail(scope: Scope, { memberId, email }: { memberId: string; email: string }) {
  const member = await lockMember(scope, memberId);
  if (!canChangeEmailOf(scope.actor, memberId)) throw new Refusal('ownAddress', 'email');
  if (member.leftAt) throw new Refusal('invalid', 'email');
  if (member.user.email === email.toLowerCase()) throw new Refusal('sameAddress', 'email');
  const { tx } = scope;
  const { locale } = await tx.user.findUniqueOrThrow({
    where: { id: member.userId },
    select: { locale: true },
  });
  const userId = await findOrMakeUser(scope, { email, locale });
  await assertNoMember(scope, userId);
  await tx.member.updateMany({ where: { id: memberId }, data: { userId } });
  await tellOldAddress(scope, memberId, member.userId);
  await closeOldLogin(scope, member.userId);
  await invite(scope, { memberId, userId });
  await recordAudit(scope, { kind: 'member_email_changed', subjectMemberId: memberId });
}

async function tellOldAddress(scope: Scope, memberId: string, userId: string) {
  const dedupeKey = `email-changed:${memberId}:${scope.now.getTime()}`;
  await enqueueMail(scope, { kind: 'email_changed', dedupeKey, memberId, userId });
}

/** Links that lead here; where nothing is left to lead to, everything. */
async function closeOldLogin(scope: Scope, userId: string) {
  await deleteLinksInto(scope, userId);
  if (await hasMembership(scope, userId)) return;
  await deleteLinks(scope, userId);
  await endSessions(scope, userId);
}
