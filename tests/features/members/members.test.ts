import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { addMember } from '@/lib/features/members/add-member';
import { changeMember } from '@/lib/features/members/change-member';
import { inviteAgain, inviteWaiting } from '@/lib/features/members/invite-again';
import { bringBack, leave } from '@/lib/features/members/leave';
import { getMember, listMembers, listSchoolChoices } from '@/lib/features/members/queries';
import { addMemberSchema } from '@/lib/features/members/schema';
import { newSessionToken, tokenHash } from '@/lib/platform/auth/session-token';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { ForbiddenError, NotFoundError, Refusal } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aPartnership, aSchool, as } from '@/tests/factories/cast';

const anEmail = () => `${randomUUID().slice(0, 8)}@example.nl`;
const everyone = { words: '', schoolId: null, left: false };

async function aCoordinator() {
  const partnership = await aPartnership();
  return { partnership, anna: await aMember({ partnership, roles: ['coordinator'], name: 'Anna' }) };
}
const sem = () => ({ name: 'Sem de Boer', email: anEmail(), schoolId: null, roles: ['mentor' as const] });
const auditOf = (who: AMember, subjectMemberId: string) =>
  as(who, async ({ tx }) =>
    (await tx.auditEvent.findMany({ where: { subjectMemberId }, orderBy: { at: 'asc' } })).map(
      ({ kind, details }) => [kind, details],
    ),
  );
const mailsOf = (who: { partnershipId: string }, memberId: string) =>
  inTenant(who.partnershipId, ({ tx }) => tx.outboxMail.findMany({ where: { memberId } }));
async function aSession(userId: string) {
  const expiresAt = new Date(now().getTime() + 86_400_000);
  await db().loginSession.create({
    data: { userId, tokenHash: tokenHash(newSessionToken()), createdAt: now(), expiresAt },
  });
}
const sessionsOf = (userId: string) => db().loginSession.count({ where: { userId } });

test('a person is added, gets one invitation with a link for a week, and stands in the record', async () => {
  const { anna } = await aCoordinator();
  const wish = { ...sem(), email: `Sem.${anEmail()}` };
  const { id } = await as(anna, (scope) => addMember(scope, wish));
  const member = await as(anna, (scope) => getMember(scope, id));
  expect(member).toMatchObject({ name: 'Sem de Boer', email: wish.email.toLowerCase(), state: 'invited' });
  const [mail, ...more] = await mailsOf(anna, id);
  expect(more).toEqual([]);
  const link = await db().loginLink.findUniqueOrThrow({ where: { id: mail?.loginLinkId ?? '' } });
  expect(link.returnTo).toBe(`/p/${anna.slug}`);
  expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBe(7 * 86_400_000);
  expect(await auditOf(anna, id)).toEqual([['member_invited', { added: ['mentor'] }]]);
});

test('an address is one member, also when it is typed twice at once or belongs to who left', async () => {
  const { anna } = await aCoordinator();
  const wish = sem();
  const tries = await Promise.allSettled([1, 2, 3].map(() => as(anna, (scope) => addMember(scope, wish))));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(as(anna, (scope) => addMember(scope, wish))).rejects.toThrow(
    new Refusal('memberExists', 'email'),
  );
  const { members } = await as(anna, (scope) => listMembers(scope, { ...everyone, words: 'sem boer' }));
  await as(anna, (scope) => leave(scope, { memberId: members[0]?.id ?? '' }));
  await expect(as(anna, (scope) => addMember(scope, wish))).rejects.toThrow(
    new Refusal('memberLeft', 'email'),
  );
});

test('a known address of another partnership is not told apart', async () => {
  const { anna } = await aCoordinator();
  const known = await aMember();
  await db().user.update({ where: { id: known.userId }, data: { firstSignInAt: new Date('2026-01-01') } });
  const { id } = await as(anna, (scope) => addMember(scope, { ...sem(), email: known.email }));
  expect(await as(anna, (scope) => getMember(scope, id))).toMatchObject({
    state: 'invited',
    name: 'Sem de Boer',
  });
  await aSession(known.userId);
  expect(await as(anna, (scope) => getMember(scope, id))).toMatchObject({
    state: 'signed_in',
    canInvite: false,
  });
});

test('a school of another partnership is refused, and nothing is written', async () => {
  const { anna } = await aCoordinator();
  const { id: schoolId } = await aSchool(await aPartnership());
  const wish = { ...sem(), schoolId };
  await expect(as(anna, (scope) => addMember(scope, wish))).rejects.toThrow(
    new Refusal('unknownSchool', 'schoolId'),
  );
  expect(await db().user.count({ where: { email: wish.email } })).toBe(0);
});

test('a change of role counts at the next request and is recorded by its names', async () => {
  const { partnership, anna } = await aCoordinator();
  const noor = await aMember({ partnership, name: 'Noor' });
  const about = { memberId: noor.memberId, name: 'Noor', schoolId: noor.schoolId };
  await as(anna, (scope) => changeMember(scope, { ...about, roles: ['coordinator', 'school_trainer'] }));
  expect((await as(noor, async ({ actor }) => actor)).roles).toEqual(['coordinator', 'school_trainer']);
  await as(anna, (scope) => changeMember(scope, { ...about, roles: ['coordinator', 'school_trainer'] }));
  await as(noor, (scope) =>
    changeMember(scope, { ...about, name: 'Noor B', schoolId: null, roles: ['mentor'] }),
  );
  await expect(as(noor, (scope) => listMembers(scope, everyone))).rejects.toThrow(ForbiddenError);
  expect(await auditOf(anna, noor.memberId)).toEqual([
    ['member_roles_changed', { added: ['coordinator', 'school_trainer'], removed: ['mentor'] }],
    ['member_changed', { fields: ['name', 'school'] }],
    ['member_roles_changed', { added: ['mentor'], removed: ['coordinator', 'school_trainer'] }],
  ]);
});

test('the last coordinator can neither leave nor lose the role, and of two at once one stays', async () => {
  const { partnership, anna } = await aCoordinator();
  const bert = await aMember({ partnership, roles: ['coordinator'], name: 'Bert' });
  const demote = (by: AMember, who: AMember) =>
    as(by, (scope) =>
      changeMember(scope, { memberId: who.memberId, name: 'Wie', schoolId: null, roles: ['mentor'] }),
    );
  const results = await Promise.allSettled([demote(anna, bert), demote(bert, anna)]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [last] = await inTenant(anna.partnershipId, ({ tx }) =>
    tx.member.findMany({ where: { roles: { has: 'coordinator' } }, select: { id: true, userId: true } }),
  );
  const who = [anna, bert].find(({ memberId }) => memberId === last?.id) ?? anna;
  await expect(demote(who, who)).rejects.toThrow(new Refusal('lastCoordinator', 'roles'));
  await expect(as(who, (scope) => leave(scope, { memberId: who.memberId }))).rejects.toThrow(
    new Refusal('lastCoordinator'),
  );
  expect(await as(who, (scope) => getMember(scope, who.memberId))).toMatchObject({ isLastCoordinator: true });
});

test('who leaves is signed out everywhere at once, finds nothing but the own, and can be brought back', async () => {
  const { partnership, anna } = await aCoordinator();
  const noor = await aMember({ partnership, name: 'Noor' });
  await as(anna, (scope) => inviteAgain(scope, { memberId: noor.memberId }));
  await aSession(noor.userId);
  await as(anna, (scope) => leave(scope, { memberId: noor.memberId }));
  expect(await sessionsOf(noor.userId)).toBe(0);
  expect(await db().loginLink.count({ where: { userId: noor.userId, usedAt: null } })).toBe(0);
  await expect(as(noor, async () => 'in')).rejects.toThrow(NotFoundError);
  await as(anna, (scope) => leave(scope, { memberId: noor.memberId }));
  const gone = await as(anna, (scope) => listMembers(scope, { ...everyone, left: true }));
  expect(gone.members).toMatchObject([{ name: 'Noor', state: 'left' }]);

  await as(anna, (scope) => bringBack(scope, { memberId: noor.memberId }));
  expect(await as(noor, async ({ actor }) => actor.roles)).toEqual(['mentor']);
  expect((await auditOf(anna, noor.memberId)).map(([kind]) => kind)).toEqual([
    'member_invited',
    'member_left',
    'member_returned',
  ]);
});

test('an invitation goes out again after an hour, at once when it could not be delivered, never to who came', async () => {
  const { anna } = await aCoordinator();
  const { id: memberId } = await as(anna, (scope) => addMember(scope, sem()));
  const again = () => as(anna, (scope) => inviteAgain(scope, { memberId }));
  await expect(again()).rejects.toThrow(new Refusal('sentLessThanAnHourAgo'));
  await inTenant(anna.partnershipId, ({ tx }) =>
    tx.outboxMail.updateMany({ where: { memberId }, data: { state: 'failed', lastFailure: 'rejected' } }),
  );
  expect(await as(anna, (scope) => getMember(scope, memberId))).toMatchObject({
    state: 'failing',
    canInvite: true,
  });
  await again();
  expect(await mailsOf(anna, memberId)).toHaveLength(2);
  const { userId } = await inTenant(anna.partnershipId, ({ tx }) =>
    tx.member.findFirstOrThrow({ where: { id: memberId } }),
  );
  await aSession(userId);
  await expect(again()).rejects.toThrow(new Refusal('alreadySignedIn'));
});

test('everyone who waits is invited, and a new partnership mails a hundred people a day', async () => {
  const { partnership, anna } = await aCoordinator();
  await inTenant(partnership.partnershipId, async ({ tx, now: createdAt }) => {
    for (let index = 0; index < 103; index++) {
      const { id: userId } = await tx.user.create({ data: { email: anEmail(), createdAt } });
      await tx.member.create({ data: { userId, name: `Noor ${index}`, roles: ['mentor'], createdAt } });
    }
  });
  expect((await as(anna, (scope) => listMembers(scope, everyone))).waiting).toBe(103);
  expect(await as(anna, inviteWaiting)).toEqual({ invited: 100, waiting: 3 });
  expect(await as(anna, inviteWaiting)).toEqual({ invited: 0, waiting: 3 });
  await expect(as(anna, (scope) => addMember(scope, sem()))).rejects.toThrow(new Refusal('mailLimit'));
});

test('a search finds words in name and address, literally, and a school', async () => {
  const { partnership, anna } = await aCoordinator();
  const noor = await aMember({ partnership, name: 'Noor van den Berg' });
  await aMember({ partnership, name: 'Sem 100%' });
  const found = async (words: string, schoolId: string | null = null) =>
    (await as(anna, (scope) => listMembers(scope, { words, schoolId, left: false }))).members.map(
      ({ name }) => name,
    );
  expect(await found('berg NOOR')).toEqual(['Noor van den Berg']);
  expect(await found(noor.email)).toEqual(['Noor van den Berg']);
  expect(await found('0%')).toEqual(['Sem 100%']);
  expect(await found('%')).toEqual(['Sem 100%']);
  expect(await found('', noor.schoolId)).toEqual(['Noor van den Berg']);
});

test('only coordinators, and only in their own partnership', async () => {
  const { partnership, anna } = await aCoordinator();
  const noor = await aMember({ partnership, name: 'Noor' });
  const { anna: stranger } = await aCoordinator();
  const { memberId } = noor;
  const about = { memberId, name: 'Noor', schoolId: null, roles: ['mentor' as const] };
  const writes: ((who: AMember) => Promise<unknown>)[] = [
    (who) => as(who, (scope) => changeMember(scope, about)),
    (who) => as(who, (scope) => inviteAgain(scope, { memberId })),
    (who) => as(who, (scope) => leave(scope, { memberId })),
    (who) => as(who, (scope) => bringBack(scope, { memberId })),
    (who) => as(who, (scope) => getMember(scope, memberId)),
  ];
  for (const role of ['mentor', 'school_trainer', 'institute_trainer'] as const) {
    const colleague = await aMember({ partnership, roles: [role] });
    for (const write of writes) await expect(write(colleague)).rejects.toThrow(ForbiddenError);
    await expect(as(colleague, (scope) => addMember(scope, sem()))).rejects.toThrow(ForbiddenError);
    await expect(as(colleague, inviteWaiting)).rejects.toThrow(ForbiddenError);
    await expect(as(colleague, (scope) => listMembers(scope, everyone))).rejects.toThrow(ForbiddenError);
  }
  for (const write of writes) await expect(write(stranger)).rejects.toThrow(NotFoundError);
  expect(await auditOf(anna, memberId)).toEqual([]);
});

test('the form: ticked boxes are roles, none is refused at the group', () => {
  const sent = {
    name: 'Sem',
    email: 'sem@example.nl',
    schoolId: '',
    mentor: 'on',
    coordinator: 'on',
    extra: 'x',
  };
  expect(addMemberSchema.parse(sent)).toEqual({
    name: 'Sem',
    email: 'sem@example.nl',
    schoolId: null,
    roles: ['coordinator', 'mentor'],
  });
  const wrong = addMemberSchema.safeParse({ name: 'Sem', email: 'sem@example.nl', schoolId: '' });
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['roles', 'chooseRole'],
  ]);
});

test('the schools to choose from are for who administers', async () => {
  const { partnership, anna } = await aCoordinator();
  const school = await aSchool(partnership);
  const choices = await as(anna, listSchoolChoices);
  expect(choices.map(({ id }) => id)).toContain(school.id);
  await expect(as(await aMember({ partnership }), listSchoolChoices)).rejects.toThrow(ForbiddenError);
});
