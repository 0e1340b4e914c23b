import { beforeEach, expect, test } from 'vitest';
import { recordAudit } from '@/lib/core/audit/record-audit';
import { auditKinds, auditQuery, listAudit, listOwnAudit, PAGE } from '@/lib/overviews/audit/list-audit';
import { ForbiddenError } from '@/lib/platform/errors';
import { messages } from '@/lib/platform/i18n/messages/index';
import { asOwner, inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type APartnership, aCohort, aMember, aPartnership, as } from '../factories/cast';
import { statementsOf } from '../factories/count-statements';

let partnership: APartnership;
let coordinator: AMember;
let esra: AMember;
beforeEach(async () => {
  partnership = await aPartnership();
  coordinator = await aMember({ partnership, roles: ['coordinator'], name: 'Anneke Vos' });
  esra = await aMember({ partnership, name: 'Esra Yıldız' });
});

const all = { kind: null, page: 1 };
const record = (...entries: Parameters<typeof recordAudit>[1][]) =>
  as(coordinator, async (scope) => {
    for (const entry of entries) await recordAudit(scope, entry);
  });
const listed = (asked: Parameters<typeof listAudit>[1] = all) =>
  as(coordinator, (scope) => listAudit(scope, asked));

test('names are read when they are asked for; who or what is gone has none', async () => {
  const { cohortId } = await aCohort({ partnership });
  const gone = '01900000-0000-7000-8000-000000000000';
  await record(
    { kind: 'participant_added', subjectMemberId: esra.memberId, cohortId },
    { kind: 'participant_removed', subjectMemberId: gone, cohortId: gone },
    {
      kind: 'member_roles_changed',
      subjectMemberId: esra.memberId,
      details: { added: ['mentor'], removed: ['coordinator'] },
    },
  );
  await inTenant(partnership.partnershipId, (scope) =>
    recordAudit({ ...scope, actor: null }, { kind: 'feedback_erased', subjectMemberId: esra.memberId }),
  );
  const { lines } = await listed();
  expect(lines.find(({ kind }) => kind === 'participant_added')).toMatchObject({
    who: 'Anneke Vos',
    whom: 'Esra Yıldız',
    cohort: expect.stringMatching(/^Groep/),
    school: undefined,
  });
  expect(lines.find(({ kind }) => kind === 'participant_removed')).toMatchObject({
    whom: null,
    cohort: null,
  });
  expect(lines.find(({ kind }) => kind === 'member_roles_changed')?.details).toMatchObject({
    added: ['mentor'],
    removed: ['coordinator'],
  });
  expect(lines.find(({ kind }) => kind === 'feedback_erased')).toMatchObject({ who: undefined });
});

test('by page and by kind, in four statements', async () => {
  await record(
    ...Array.from(
      { length: PAGE + 3 },
      () => ({ kind: 'member_changed', subjectMemberId: esra.memberId }) as const,
    ),
    { kind: 'school_removed' },
  );
  const first = await statementsOf(() => listed());
  expect(first.result).toMatchObject({ hasOlder: true });
  expect(first.result.lines).toHaveLength(PAGE);
  expect(first.statements).toHaveLength(4);
  const second = await listed({ kind: null, page: 2 });
  expect([second.lines.length, second.hasOlder]).toEqual([4, false]);
  expect((await listed({ kind: 'school_removed', page: 1 })).lines).toHaveLength(1);
  expect((await listed({ kind: 'round_closed', page: 1 })).lines).toEqual([]);
});

test('the whole record is for coordinators; each reads what concerns them, after leaving too', async () => {
  const other = await aMember({ partnership, name: 'Bram Bos' });
  await record(
    { kind: 'member_changed', subjectMemberId: esra.memberId },
    { kind: 'member_left', subjectMemberId: esra.memberId },
    { kind: 'member_changed', subjectMemberId: other.memberId },
  );
  await expect(as(esra, (scope) => listAudit(scope, all))).rejects.toThrow(ForbiddenError);
  await inTenant(partnership.partnershipId, ({ tx, now }) =>
    tx.member.updateMany({ where: { id: esra.memberId }, data: { leftAt: now } }),
  );
  const own = await asOwner({ userId: esra.userId }, partnership.slug, (scope) => listOwnAudit(scope, all));
  expect(own.lines.map(({ kind }) => kind).sort()).toEqual(['member_changed', 'member_left']);
});

test('nothing of another partnership', async () => {
  await record({ kind: 'member_changed', subjectMemberId: esra.memberId });
  const stranger = await aMember({ roles: ['coordinator'] });
  expect((await as(stranger, (scope) => listAudit(scope, all))).lines).toEqual([]);
});

test('an address asks for a known kind and a sane page, or for everything', () => {
  expect(auditQuery({ soort: 'round_opened', bladzijde: '3' })).toEqual({ kind: 'round_opened', page: 3 });
  for (const strange of [
    {},
    { soort: 'x', bladzijde: '-1' },
    { soort: ['a'], bladzijde: '1e9' },
    { bladzijde: '0.5' },
  ])
    expect(auditQuery(strange)).toEqual(all);
});

test('every kind has its words', () => {
  for (const { audit } of [messages.nl, messages.en])
    expect([Object.keys(audit.kind).sort(), Object.keys(audit.said).sort()]).toEqual([
      [...auditKinds].sort(),
      [...auditKinds].sort(),
    ]);
});
