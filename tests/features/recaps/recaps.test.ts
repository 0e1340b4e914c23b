import { afterEach, describe, expect, test } from 'vitest';
import { getMeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { saveHomework } from '@/lib/features/homework/save-homework';
import { getRecapPage, getRecapSummary } from '@/lib/features/recaps/queries';
import { saveRecap } from '@/lib/features/recaps/save-recap';
import { saveRecapInput } from '@/lib/features/recaps/schema';
import { sendRecap } from '@/lib/features/recaps/send-recap';
import { setClock } from '@/lib/platform/clock';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { AttendanceState } from '@/prisma/generated/enums';
import { type AMember, aMember, aParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { at as person } from '@/tests/factories/group';
import { type AProgramme, aProgramme, at, finish } from '@/tests/factories/meeting';

afterEach(() => setClock());

const parts = { opening: 'Dag allemaal.', question: '', homework: '', theory: '', closing: '', names: true };
const save = (group: AProgramme, seen = 0, more: Partial<typeof parts> = {}, by = group.facilitator) =>
  as(by, (scope) => saveRecap(scope, { meeting: group.meetings[0], seen, ...parts, ...more }));
const send = (group: AProgramme, revision = 1, number = 1, by: AMember = group.facilitator) =>
  as(by, (scope) => sendRecap(scope, { meeting: group.meetings[0], revision, number }));
const page = (group: AProgramme, by: AMember = group.facilitator, aside: string | null = null) =>
  as(by, async (scope) => getRecapPage(scope, await getMeetingFrame(scope, group.meetings[0]), aside));
const mails = ({ partnership }: AProgramme) =>
  inTenant(partnership.partnershipId, ({ tx }) =>
    tx.outboxMail.findMany({
      where: { kind: 'recap' },
      orderBy: { number: 'asc' },
      select: { memberId: true, number: true },
    }),
  );
const attended = (group: AProgramme, ...states: AttendanceState[]) =>
  inTenant(group.partnership.partnershipId, ({ tx, now }) =>
    tx.attendance.createMany({
      data: states.map((state, at) => ({
        meetingId: group.meetings[0],
        participantId: person(group, at).participantId,
        state,
        recordedAt: now,
        ...(state === 'absent_with_notice' && { announcedAt: now, reason: 'personal' as const }),
      })),
    }),
  );

/** A second one who leads the group. */
async function joinedBy(group: AProgramme) {
  const other = await aMember({ partnership: group.partnership, roles: ['institute_trainer'], name: 'Iris' });
  await inTenant(group.partnership.partnershipId, ({ tx, now: createdAt }) =>
    tx.cohortFacilitator.createMany({
      data: [{ cohortId: group.cohort.cohortId, memberId: other.memberId, createdAt }],
    }),
  );
  return other;
}

describe('drafting', () => {
  test('from the homework and from who was there: names, and never why someone was not', async () => {
    const group = await aProgramme(4);
    await as(group.facilitator, (scope) =>
      saveHomework(scope, {
        meeting: group.meetings[0],
        text: 'Eén gesprek.',
        minutes: 30,
        theory: 'Hoofdstuk 3',
        presenter: person(group, 1).participantId,
      }),
    );
    await attended(group, 'present', 'late', 'absent_with_notice', 'absent_without_notice');
    const { writing } = await page(group);
    expect(writing?.sources).toMatchObject({
      homework: 'Eén gesprek.',
      homeworkMinutes: 30,
      theory: 'Hoofdstuk 3',
      presenter: 'Deelnemer 2',
    });
    expect(writing?.facts).toMatchObject({
      number: 1,
      people: { present: ['Deelnemer 1', 'Deelnemer 2'], missed: ['Deelnemer 3', 'Deelnemer 4'] },
      next: { number: 2, startsAt: new Date('2027-02-09T14:30:00Z') },
    });
    expect(JSON.stringify(writing)).not.toMatch(/absent|notice|personal/);
  });

  test('nothing is said of people where nothing was recorded, of who came later and of who stopped', async () => {
    const group = await aProgramme(2);
    expect((await page(group)).writing?.facts.people).toBeNull();
    at('2027-01-13T10:00:00Z');
    const late = await aParticipant({ cohort: group.cohort, name: 'Later' });
    await attended(
      { ...group, people: [...group.people, late] },
      'present',
      'present',
      'absent_without_notice',
    );
    await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
      tx.participant.updateMany({ where: { id: person(group, 0).participantId }, data: { leftAt: now } }),
    );
    expect((await page(group)).writing?.facts.people).toEqual({ present: ['Deelnemer 2'], missed: [] });
  });

  test('the next date follows a move, until it was sent', async () => {
    const group = await aProgramme(1);
    await save(group);
    const startsAt = new Date('2027-02-16T14:30:00Z');
    await inTenant(group.partnership.partnershipId, ({ tx }) =>
      tx.meeting.updateMany({ where: { id: group.meetings[1] }, data: { startsAt, room: 'Lokaal 2.14' } }),
    );
    expect((await page(group)).writing?.letter?.next).toMatchObject({ startsAt, room: 'Lokaal 2.14' });
  });

  test('of a duo at once, the second sees both and chooses; what is not chosen is kept', async () => {
    const group = await aProgramme(1);
    const other = await joinedBy(group);
    await save(group, 0, { opening: 'Van Wil' });
    const { asideId } = await save(group, 0, { opening: 'Van Iris' }, other);
    const { writing } = await page(group, other, asideId);
    expect(writing?.written?.opening).toBe('Van Wil');
    expect(writing?.aside).toMatchObject({ by: 'Iris', revision: null, written: { opening: 'Van Iris' } });
    await save(group, 1, { opening: 'Van Iris' }, other);
    const chosen = (await page(group)).writing;
    expect(chosen).toMatchObject({ revision: 2, written: { opening: 'Van Iris' } });
    expect(chosen?.versions.map(({ by, revision }) => [by, revision])).toEqual(
      expect.arrayContaining([
        ['Wil Faber', 1],
        ['Iris', null],
      ]),
    );
    const kept = await inTenant(group.partnership.partnershipId, ({ tx }) =>
      tx.draftVersion.findMany({ where: { revision: 1 }, select: { content: true } }),
    );
    expect(kept).toMatchObject([{ content: { opening: 'Van Wil' } }]);
  });
});

describe('sending', () => {
  test('to everyone in the group, who was absent too, and to who leads it; equal posts at once send once', async () => {
    const group = await aProgramme(3);
    await attended(group, 'present', 'absent_with_notice');
    await save(group);
    await Promise.all(Array.from({ length: 20 }, () => send(group)));
    const everyone = [...group.people, group.facilitator].map(({ memberId }) => memberId);
    expect((await mails(group)).map(({ memberId }) => memberId).sort()).toEqual(everyone.sort());
    const { sent, state } = await page(group, person(group, 0));
    expect(state).toBe('sent');
    expect(sent).toMatchObject([{ number: 1, by: 'Wil Faber', letter: { opening: 'Dag allemaal.' } }]);
    expect(sent[0]?.letter.people).toEqual({ present: ['Deelnemer 1'], missed: ['Deelnemer 2'] });
  });

  test('names are left out where the writer leaves them out', async () => {
    const group = await aProgramme(1);
    await attended(group, 'absent_without_notice');
    await save(group, 0, { names: false });
    await send(group);
    expect((await page(group)).sent[0]?.letter.people).toBeNull();
  });

  test('a correction is the next version, both stay readable, and neither ever changes', async () => {
    const group = await aProgramme(1);
    await save(group);
    expect((await page(group)).writing).toMatchObject({ next: 1, corrects: null });
    await send(group);
    expect((await page(group)).writing?.next).toBeNull();
    at('2027-01-14T10:00:00Z');
    await save(group, 1, { opening: 'Beter.' });
    expect((await page(group)).writing).toMatchObject({
      next: 2,
      corrects: new Date('2027-01-12T18:00:00Z'),
    });
    await send(group, 2, 2);
    const { sent } = await page(group, person(group, 0));
    expect(sent.map(({ number, letter }) => [number, letter.opening])).toEqual([
      [2, 'Beter.'],
      [1, 'Dag allemaal.'],
    ]);
    expect(await mails(group)).toHaveLength(4);
    await expect(
      inTenant(group.partnership.partnershipId, ({ tx }) =>
        tx.recapVersion.updateMany({ data: { sentById: group.facilitator.memberId } }),
      ),
    ).rejects.toThrow();
  });

  test('only what was looked at: not after the text changed, nothing that was not saved, no number ahead', async () => {
    const group = await aProgramme(1);
    await expect(send(group)).rejects.toThrow(NotFoundError);
    await save(group);
    await save(group, 1, { opening: 'Anders' });
    await expect(send(group, 1)).rejects.toMatchObject({ code: 'recapChanged' });
    await expect(send(group, 2, 2)).rejects.toMatchObject({ code: 'recapChanged' });
    expect(await mails(group)).toEqual([]);
  });

  test('from the moment the meeting began, not before', async () => {
    const group = await aProgramme(1, '2027-01-12T14:29:59Z');
    await save(group);
    await expect(send(group)).rejects.toMatchObject({ code: 'meetingNotBegun' });
    at('2027-01-12T14:30:00Z');
    await send(group);
    expect((await page(group)).sent).toHaveLength(1);
  });
});

test('who leads writes, the group reads what was sent, nobody else anything', async () => {
  const group = await aProgramme(1);
  await save(group, 0, { opening: 'Nog niet klaar' });
  expect(JSON.stringify(await page(group, person(group, 0)))).not.toContain('Nog niet klaar');
  await expect(save(group, 1, {}, person(group, 0))).rejects.toThrow(NotFoundError);
  await expect(send(group, 1, 1, person(group, 0))).rejects.toThrow(NotFoundError);
  const others = [
    await aMember({ partnership: group.partnership, roles: ['coordinator', 'school_trainer'] }),
    await aMember(),
    await aParticipant(),
  ];
  for (const other of others) {
    await expect(page(group, other)).rejects.toThrow(NotFoundError);
    await expect(save(group, 1, {}, other)).rejects.toThrow(NotFoundError);
    await expect(send(group, 1, 1, other)).rejects.toThrow(NotFoundError);
  }
});

test('in a finished group everyone still reads it, and nothing is written or sent any more', async () => {
  const group = await aProgramme(1);
  await save(group);
  await send(group);
  await finish(group);
  expect(await page(group)).toMatchObject({ writing: null, sent: [{ number: 1 }] });
  expect((await page(group, person(group, 0))).sent).toHaveLength(1);
  await expect(save(group, 1)).rejects.toThrow(ForbiddenError);
  await expect(send(group, 1, 2)).rejects.toThrow(ForbiddenError);
});

test('the page of a meeting asks one statement; the page of who writes costs the same for any group', async () => {
  const cost = async (size: number) => {
    const group = await aProgramme(size);
    await attended(group, ...group.people.map(() => 'present' as const));
    await save(group);
    return as(group.facilitator, async (scope) => {
      const frame = await getMeetingFrame(scope, group.meetings[0]);
      const writing = await statementsOf(() => getRecapPage(scope, frame, null));
      const summary = await statementsOf(() => getRecapSummary(scope, frame));
      return [writing.statements.length, summary.statements.length];
    });
  };
  const small = await cost(1);
  expect(await cost(4)).toEqual(small);
  expect(small[0]).toBeLessThanOrEqual(9);
  expect(small[1]).toBe(1);
});

test('what a form cannot send', () => {
  const meeting = '01234567-89ab-7def-8123-456789abcdef';
  expect(saveRecapInput.parse({ meeting, seen: '3', names: 'on' })).toMatchObject({ seen: 3, names: true });
  expect(saveRecapInput.parse({ meeting, seen: '0', opening: '  Dag  ' })).toMatchObject({
    opening: 'Dag',
    names: false,
  });
  for (const wrong of [{ seen: '-1' }, { seen: '' }, { opening: 'x'.repeat(2001) }, { meeting: 'x' }])
    expect(saveRecapInput.safeParse({ meeting, seen: '0', ...wrong }).success).toBe(false);
});
