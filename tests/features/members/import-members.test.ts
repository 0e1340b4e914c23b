import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { changeMember } from '@/lib/features/members/change-member';
import { type ImportResult, importMembers } from '@/lib/features/members/import-members';
import { listMembers } from '@/lib/features/members/queries';
import { db } from '@/lib/platform/db/client';
import { ForbiddenError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aPartnership, as } from '@/tests/factories/cast';

async function aCoordinator() {
  const partnership = await aPartnership();
  const anna = await aMember({ partnership, roles: ['coordinator'], name: 'Anna' });
  const school = await inTenant(anna.partnershipId, ({ tx }) =>
    tx.school.create({ data: { name: 'De Vaart', kind: 'school' }, select: { id: true } }),
  );
  return { partnership, anna, school };
}
const look = (who: AMember, text: string) =>
  as(who, (scope) =>
    importMembers(scope, { text, step: 'look', seen: undefined, invite: false, tooLarge: false }),
  );
const seenOf = (result: ImportResult) => ('preview' in result ? result.preview.seen : '');
async function carryOut(who: AMember, text: string, invite = true) {
  const seen = seenOf(await look(who, text));
  return as(who, (scope) => importMembers(scope, { text, step: 'add', seen, invite, tooLarge: false }));
}
const countsOf = ({ partnershipId }: AMember) =>
  inTenant(partnershipId, async ({ tx }) => ({
    members: await tx.member.count(),
    mails: await tx.outboxMail.count(),
    audit: await tx.auditEvent.count(),
  }));

function aList() {
  const tag = randomUUID().slice(0, 8);
  const text = [
    'naam;e-mail;school;rollen',
    `Noor Bakker;noor.${tag}@example.nl;De Vaart;WPB`,
    `Sem de Boer;SEM.${tag}@example.nl;De Vaart;SO, WPB`,
    `Fout;fout.${tag}@example.nl;De Zee;WPB`,
  ].join('\r\n');
  return { text, tag };
}

test('looking writes nothing; adding writes all rows without a problem and invites them; twice is once', async () => {
  const { anna, school } = await aCoordinator();
  const { text, tag } = aList();
  const before = await countsOf(anna);
  const preview = await look(anna, text);
  expect('preview' in preview && preview.preview.rows.map(({ kind }) => kind)).toEqual([
    'add',
    'add',
    'error',
  ]);
  expect(await countsOf(anna)).toEqual(before);
  expect(await db().user.count({ where: { email: { contains: tag } } })).toBe(0);

  expect(await carryOut(anna, text)).toEqual({ imported: { added: 2, changed: 0, invited: 2, skipped: 1 } });
  const { members } = await as(anna, (scope) =>
    listMembers(scope, { words: tag, schoolId: school.id, left: false }),
  );
  expect(members.map(({ name, email, roles, state }) => [name, email, roles, state])).toEqual([
    ['Noor Bakker', `noor.${tag}@example.nl`, ['mentor'], 'invited'],
    ['Sem de Boer', `sem.${tag}@example.nl`, ['school_trainer', 'mentor'], 'invited'],
  ]);
  const after = await countsOf(anna);
  expect(after).toEqual({ members: before.members + 2, mails: 2, audit: 2 });

  expect(await carryOut(anna, text)).toEqual({ imported: { added: 0, changed: 0, invited: 0, skipped: 1 } });
  expect(await countsOf(anna)).toEqual(after);
});

test('twenty equal posts at once add everyone once', async () => {
  const { anna } = await aCoordinator();
  const { text } = aList();
  const seen = seenOf(await look(anna, text));
  const input = { text, step: 'add' as const, seen, invite: true, tooLarge: false };
  const results = await Promise.all(
    Array.from({ length: 20 }, () => as(anna, (scope) => importMembers(scope, input))),
  );
  expect(results.filter((result) => 'imported' in result)).toHaveLength(1);
  expect(await countsOf(anna)).toMatchObject({ members: 3, mails: 2 });
});

test('what changed since it was looked at is shown again before anything is written', async () => {
  const { partnership, anna } = await aCoordinator();
  const noor = await aMember({ partnership, name: 'Noor' });
  const text = `naam,e-mail,rollen\nNoor Bakker,${noor.email},"WPB, SO"`;
  const seen = seenOf(await look(anna, text));
  const about = { memberId: noor.memberId, schoolId: noor.schoolId };
  await as(anna, (scope) => changeMember(scope, { ...about, name: 'Noor B', roles: ['mentor'] }));
  await as(anna, (scope) => changeMember(scope, { ...about, name: 'Noor Bakker', roles: ['mentor'] }));
  const input = { text, step: 'add' as const, seen, invite: true, tooLarge: false };
  expect(await as(anna, (scope) => importMembers(scope, input))).toMatchObject({ outdated: true });
  expect(await carryOut(anna, text)).toEqual({ imported: { added: 0, changed: 1, invited: 0, skipped: 0 } });
  expect((await as(noor, async ({ actor }) => actor)).roles).toEqual(['school_trainer', 'mentor']);
});

test('without the tick nobody is mailed; people wait for their invitation', async () => {
  const { anna } = await aCoordinator();
  expect(await carryOut(anna, aList().text, false)).toMatchObject({ imported: { added: 2, invited: 0 } });
  expect(await countsOf(anna)).toMatchObject({ mails: 0 });
});

test('a new partnership adds five hundred at once and mails a hundred of them', async () => {
  const { anna } = await aCoordinator();
  const tag = randomUUID().slice(0, 8);
  const rows = Array.from(
    { length: 500 },
    (_, index) => `Noor ${index};n${index}.${tag}@example.nl;De Vaart;WPB`,
  );
  expect(await carryOut(anna, ['naam;e-mail;school;rollen', ...rows].join('\n'))).toEqual({
    imported: { added: 500, changed: 0, invited: 100, skipped: 0 },
  });
});

test('only coordinators; a list of one partnership finds nobody of another', async () => {
  const { partnership } = await aCoordinator();
  const { anna: stranger } = await aCoordinator();
  const noor = await aMember({ partnership, name: 'Noor' });
  for (const role of ['mentor', 'school_trainer', 'institute_trainer'] as const) {
    const colleague = await aMember({ partnership, roles: [role] });
    await expect(look(colleague, aList().text)).rejects.toThrow(ForbiddenError);
  }
  const preview = await look(stranger, `naam;e-mail;rollen\nNoor;${noor.email};WPB`);
  expect('preview' in preview && preview.preview.rows).toMatchObject([{ kind: 'add' }]);
});
