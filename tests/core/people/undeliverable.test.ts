import { beforeAll, expect, test } from 'vitest';
import { listUndeliverable } from '@/lib/core/people/undeliverable';
import { changeEmail } from '@/lib/features/members/change-email';
import { inviteAgain } from '@/lib/features/members/invite-again';
import { getMember, listMembers } from '@/lib/features/members/queries';
import { db } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { MailState } from '@/prisma/generated/enums';
import { type AMember, aMember, aPartnership, as } from '../../factories/cast';

let coordinator: AMember;
let member: AMember;

beforeAll(async () => {
  const partnership = await aPartnership();
  coordinator = await aMember({ partnership, roles: ['coordinator'] });
  member = await aMember({ partnership });
  await as(coordinator, (scope) => inviteAgain(scope, { memberId: member.memberId }));
});

/** The invitation was sent a minute ago, and this became of it. */
function became(state: MailState, lastFailure: string | null) {
  const sendingAt = new Date(Date.parse('2026-01-12T14:30:00Z'));
  return inTenant(member.partnershipId, ({ tx }) =>
    tx.outboxMail.updateMany({
      where: { memberId: member.memberId, kind: 'invitation' },
      data: { state, lastFailure, sendingAt },
    }),
  );
}

async function fails() {
  const found = await inTenant(member.partnershipId, ({ tx }) => listUndeliverable(tx));
  const shown = await as(coordinator, (scope) => getMember(scope, member.memberId));
  expect(shown.undeliverable).toBe(found.has(member.memberId));
  return shown.undeliverable;
}

test.each([
  ['bounced', 'hard', true],
  ['failed', 'rejected', true],
  ['bounced', 'soft', false],
  ['bounced', 'late', false],
  ['failed', 'unreachable', false],
  ['sent', null, false],
] as const)('a mail that is %s (%s) tells of a dead address: %s', async (state, failure, dead) => {
  await became(state, failure);
  expect(await fails()).toBe(dead);
});

test('it shows in the list, also of someone who came in before', async () => {
  await became('bounced', 'hard');
  const { members } = await as(coordinator, (scope) =>
    listMembers(scope, { words: '', schoolId: null, left: false }),
  );
  expect(members.find(({ id }) => id === member.memberId)).toMatchObject({ undeliverable: true });
});

test('who signs in with it after that mail has an address that works', async () => {
  await became('bounced', 'hard');
  const createdAt = new Date(Date.parse('2026-01-13T14:30:00Z'));
  const session = await db().loginSession.create({
    data: { userId: member.userId, tokenHash: 'a-session', createdAt, expiresAt: createdAt },
    select: { id: true },
  });
  expect(await fails()).toBe(false);
  await db().loginSession.deleteMany({ where: { id: session.id } });
  expect(await fails()).toBe(true);
});

test('a corrected address has a clean sheet', async () => {
  await became('bounced', 'hard');
  const email = `goed.${member.memberId.slice(0, 8)}@example.nl`;
  await as(coordinator, (scope) => changeEmail(scope, { memberId: member.memberId, email }));
  expect(await fails()).toBe(false);
});
