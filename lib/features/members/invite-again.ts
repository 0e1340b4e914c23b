import { recordAudit, recordAudits } from '@/lib/core/audit/record-audit';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { invite, inviteAll } from './invite';
import { lockMember } from './lock-member';
import { memberState } from './member-state';
import { canInviteYet } from './policy';
import { listWaiting } from './queries';

/** A new link for who never came in; the one before keeps working until it expires. */
export async function inviteAgain(scope: Scope, { memberId }: { memberId: string }) {
  const member = await lockMember(scope, memberId);
  const state = memberState(member);
  if (state === 'left') throw new Refusal('invalid');
  if (state === 'signed_in') throw new Refusal('alreadySignedIn');
  if (!canInviteYet({ invitedAt: member.invitedAt, failing: state === 'failing' }, scope.now))
    throw new Refusal('sentLessThanAnHourAgo');
  await invite(scope, { memberId, userId: member.userId });
  await recordAudit(scope, { kind: 'member_invited', subjectMemberId: memberId });
}

/** Everyone who was never invited, as far as today's allowance goes. Gives how many, and how many wait. */
export async function inviteWaiting(scope: Scope): Promise<{ invited: number; waiting: number }> {
  assertAllowed(canAdminister(scope.actor));
  await lockPartnership(scope);
  const people = await listWaiting(scope);
  const invited = await inviteAll(scope, people);
  await recordAudits(
    scope,
    invited.map(({ memberId }) => ({ kind: 'member_invited' as const, subjectMemberId: memberId })),
  );
  return { invited: invited.length, waiting: people.length - invited.length };
}
