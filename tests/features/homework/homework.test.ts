import { afterEach, describe, expect, test } from 'vitest';
import { getLedFrame, getMeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { changeHomeworkDone } from '@/lib/features/homework/change-homework-done';
import { listOwnHomework } from '@/lib/features/homework/own-homework';
import { canTickOff, isExpectedOf } from '@/lib/features/homework/policy';
import { getHomeworkPage, getMeetingHomework } from '@/lib/features/homework/queries';
import { saveHomework } from '@/lib/features/homework/save-homework';
import { homeworkDoneInput, type SaveHomework, saveHomeworkInput } from '@/lib/features/homework/schema';
import { setClock } from '@/lib/platform/clock';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, aMember, aParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { at as person } from '@/tests/factories/group';
import { type AProgramme, aProgramme, at, finish } from '@/tests/factories/meeting';

afterEach(() => setClock());

const said = { text: 'Voer één gesprek met drie stoelen.', minutes: 45, theory: '', presenter: null };
const give = (group: AProgramme, more: Partial<Omit<SaveHomework, 'meeting'>> = {}, by?: AMember) =>
  as(by ?? group.facilitator, (scope) =>
    saveHomework(scope, { meeting: group.meetings[0], ...said, ...more }),
  );
const tick = (group: AProgramme, by: AMember, change: 'done' | 'undo' | 'save', outcome = '') =>
  as(by, (scope) => changeHomeworkDone(scope, { meeting: group.meetings[0], change, outcome }));
const led = (group: AProgramme) =>
  as(group.facilitator, async (scope) => getHomeworkPage(scope, await getLedFrame(scope, group.meetings[0])));
const onPage = (group: AProgramme, by: AMember, meeting: 0 | 1 | 2) =>
  as(by, async (scope) => getMeetingHomework(scope, await getMeetingFrame(scope, group.meetings[meeting])));
const rows = ({ partnership }: AProgramme) =>
  inTenant(partnership.partnershipId, ({ tx }) =>
    tx.homeworkDone.findMany({ select: { participantId: true, doneAt: true, outcome: true } }),
  );

describe('giving homework', () => {
  test('everyone sees it at the meeting it was given in and at the next, where it is due', async () => {
    const group = await aProgramme(2);
    await give(group, { presenter: person(group, 1).participantId });
    const first = await onPage(group, person(group, 0), 0);
    expect(first).toMatchObject({
      due: null,
      given: {
        text: said.text,
        minutes: 45,
        presenter: 'Deelnemer 2',
        dueAt: new Date('2027-02-09T14:30:00Z'),
      },
    });
    expect((await onPage(group, person(group, 0), 1)).due?.meetingId).toBe(group.meetings[0]);
    expect(await onPage(group, person(group, 0), 2)).toMatchObject({ due: null, given: null });
  });

  test('when the next meeting moves, so does the day on which it is due', async () => {
    const group = await aProgramme(1);
    await give(group);
    const startsAt = new Date('2027-02-16T14:30:00Z');
    await inTenant(group.partnership.partnershipId, ({ tx }) =>
      tx.meeting.updateMany({ where: { id: group.meetings[1] }, data: { startsAt } }),
    );
    expect((await onPage(group, person(group, 0), 0)).given?.dueAt).toEqual(startsAt);
    await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
      tx.meeting.updateMany({ where: { id: group.meetings[1] }, data: { cancelledAt: now } }),
    );
    expect((await onPage(group, person(group, 0), 0)).given?.dueAt).toEqual(new Date('2027-03-09T14:30:00Z'));
    expect((await onPage(group, person(group, 0), 2)).due?.text).toBe(said.text);
  });

  test('is written anew, over the limit too, and may be emptied; equal posts at once are one row', async () => {
    const group = await aProgramme(1);
    await Promise.all([give(group), give(group), give(group)]);
    await give(group, { minutes: 240 });
    expect(await led(group)).toMatchObject({ homework: { minutes: 240 }, limit: 60 });
    await give(group, { text: '' });
    expect((await onPage(group, person(group, 0), 0)).given).toBeNull();
    expect(await inTenant(group.partnership.partnershipId, ({ tx }) => tx.homework.count())).toBe(1);
  });

  test('only someone of the group brings it in', async () => {
    const group = await aProgramme(1);
    const stranger = await aParticipant();
    const refused = { code: 'choose', field: 'presenter' };
    await expect(give(group, { presenter: stranger.participantId })).rejects.toMatchObject(refused);
  });

  test('by who leads the group alone, and not in a finished group', async () => {
    const group = await aProgramme(1);
    const others = [
      person(group, 0),
      await aMember({ partnership: group.partnership, roles: ['coordinator', 'school_trainer'] }),
      await aMember(),
    ];
    for (const other of others) {
      await expect(give(group, {}, other)).rejects.toThrow(NotFoundError);
      await expect(as(other, (scope) => getLedFrame(scope, group.meetings[0]))).rejects.toThrow(
        NotFoundError,
      );
    }
    await finish(group);
    await expect(give(group)).rejects.toThrow(ForbiddenError);
  });
});

describe('ticking it off', () => {
  test('done, taken back and done again, with what came of it; the first moment stays', async () => {
    const group = await aProgramme(1);
    await give(group);
    at('2027-01-20T10:00:00Z');
    await tick(group, person(group, 0), 'done', 'Het gesprek werd rustiger.');
    at('2027-01-21T10:00:00Z');
    await tick(group, person(group, 0), 'done', 'Het gesprek werd rustiger.');
    expect(await rows(group)).toMatchObject([
      { doneAt: new Date('2027-01-20T10:00:00Z'), outcome: 'Het gesprek werd rustiger.' },
    ]);
    await tick(group, person(group, 0), 'undo', 'Nog niet af.');
    expect(await rows(group)).toMatchObject([{ doneAt: null, outcome: 'Nog niet af.' }]);
    await tick(group, person(group, 0), 'save', '');
    expect(await rows(group)).toMatchObject([{ doneAt: null, outcome: null }]);
  });

  test('a hundred equal posts at once are one row', async () => {
    const group = await aProgramme(1);
    await give(group);
    await Promise.all(Array.from({ length: 100 }, () => tick(group, person(group, 0), 'done', 'Klaar')));
    expect(await rows(group)).toHaveLength(1);
  });

  test('who leads the group sees who is done and what came of it; the others see only their own', async () => {
    const group = await aProgramme(2);
    await give(group);
    await tick(group, person(group, 0), 'done', 'Alleen voor jullie.');
    expect((await led(group)).people).toMatchObject([
      { name: 'Deelnemer 1', outcome: 'Alleen voor jullie.', expected: true },
      { name: 'Deelnemer 2', doneAt: null, expected: true },
    ]);
    expect((await onPage(group, person(group, 0), 0)).given?.outcome).toBe('Alleen voor jullie.');
    expect(JSON.stringify(await onPage(group, person(group, 1), 0))).not.toContain('Alleen voor jullie.');
    expect(JSON.stringify(await onPage(group, person(group, 1), 1))).not.toContain('Alleen voor jullie.');
  });

  test('someone who came after the meeting is not missed, and someone who stopped is in no list', async () => {
    const group = await aProgramme(2);
    await give(group);
    at('2027-01-15T10:00:00Z');
    const late = await aParticipant({ cohort: group.cohort, name: 'Later' });
    await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
      tx.participant.updateMany({ where: { id: person(group, 0).participantId }, data: { leftAt: now } }),
    );
    expect((await led(group)).people.map(({ name, expected }) => [name, expected])).toEqual([
      ['Deelnemer 2', true],
      ['Later', false],
    ]);
    await tick(group, late, 'done');
    expect(await rows(group)).toHaveLength(1);
  });

  test('not where none was given, not by who leads, not by a stranger, not in a finished group', async () => {
    const group = await aProgramme(1);
    await expect(tick(group, person(group, 0), 'done')).rejects.toThrow(NotFoundError);
    await give(group);
    await expect(tick(group, group.facilitator, 'done')).rejects.toThrow(NotFoundError);
    await expect(tick(group, await aParticipant(), 'done')).rejects.toThrow(NotFoundError);
    await finish(group);
    await expect(tick(group, person(group, 0), 'done')).rejects.toThrow(ForbiddenError);
    expect((await onPage(group, person(group, 0), 0)).mayTick).toBe(false);
    expect(await rows(group)).toEqual([]);
  });

  test('it goes along with the own data, of every group, and nothing of others', async () => {
    const group = await aProgramme(2);
    await give(group);
    await tick(group, person(group, 0), 'done', 'Van mij');
    await tick(group, person(group, 1), 'save', 'Van een ander');
    expect(await as(person(group, 0), listOwnHomework)).toMatchObject([
      { outcome: 'Van mij', text: said.text },
    ]);
  });
});

test('the rules: while the group goes on and the meeting stands; expected of who was there when it ended', () => {
  const now = new Date('2027-01-20T10:00:00Z');
  const cohort = { archivedAt: null, lastDay: null };
  expect(canTickOff({ cancelledAt: null, cohort }, now)).toBe(true);
  expect(canTickOff({ cancelledAt: now, cohort }, now)).toBe(false);
  expect(canTickOff({ cancelledAt: null, cohort: { ...cohort, archivedAt: now } }, now)).toBe(false);
  const endsAt = new Date('2027-01-12T17:30:00Z');
  expect(isExpectedOf({ since: endsAt }, { endsAt })).toBe(true);
  expect(isExpectedOf({ since: new Date(endsAt.getTime() + 1) }, { endsAt })).toBe(false);
});

test('a section of the meeting page costs one statement, the page of who leads two', async () => {
  const group = await aProgramme(3);
  await give(group);
  const { statements } = await as(group.facilitator, async (scope) => {
    const frame = await getLedFrame(scope, group.meetings[1]);
    const section = await statementsOf(() => getMeetingHomework(scope, frame));
    const page = await statementsOf(() => getHomeworkPage(scope, frame));
    return { statements: [section.statements.length, page.statements.length] };
  });
  expect(statements).toEqual([1, 2]);
});

test.each([
  [{ minutes: '601' }, 'minutes'],
  [{ minutes: '-1' }, 'minutes'],
  [{ minutes: 'een uur' }, 'minutes'],
  [{ text: 'x'.repeat(4001) }, 'text'],
  [{ presenter: 'nobody' }, 'presenter'],
  [{ meeting: '' }, 'meeting'],
])('what a form cannot send (%#)', (wrong, field) => {
  const meeting = '01234567-89ab-7def-8123-456789abcdef';
  const parsed = saveHomeworkInput.safeParse({ meeting, ...wrong });
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  expect(saveHomeworkInput.parse({ meeting })).toEqual({
    meeting,
    text: '',
    minutes: null,
    theory: '',
    presenter: null,
  });
  expect(homeworkDoneInput.parse({ meeting }).change).toBe('save');
});
