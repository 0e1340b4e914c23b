import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeCohort } from '@/lib/features/cohorts/change-cohort';
import { addMeeting } from '@/lib/features/meetings/add-meeting';
import { announceMeetings } from '@/lib/features/meetings/announce-meetings';
import { cancelMeeting } from '@/lib/features/meetings/cancel-meeting';
import { moveMeeting } from '@/lib/features/meetings/move-meeting';
import { getMeetingsPage } from '@/lib/features/meetings/queries';
import { savePlan } from '@/lib/features/meetings/save-plan';
import { setClock } from '@/lib/platform/clock';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMember, aPartnership, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { aPartnershipOfPeople, wanted } from '../cohorts/cohort-cast';
import { aPlannedGroup, cohortOf, daysOf, mailsOf, meetingsOf, type PlannedGroup, planOf } from './plan-cast';

let group: PlannedGroup;
beforeEach(async () => {
  group = await aPlannedGroup();
});
afterEach(() => setClock());

const six = ['2027-01-12', '2027-02-09', '2027-03-09', '2027-04-06', '2027-04-20', '2027-05-18'];
const plan = (days: string[], more = {}) =>
  as(group.leader, (scope) => savePlan(scope, planOf(group.cohortId, days, more)));
const announce = (meeting?: string) =>
  as(group.leader, (scope) => announceMeetings(scope, { cohort: group.cohortId, meeting }));
const move = async (number: number, day: string, more: { time?: string; minutes?: number } = {}) => {
  const meeting = (await meetingsOf(group))[number - 1]?.id ?? '';
  return as(group.leader, (scope) =>
    moveMeeting(scope, { meeting, day, time: '15:30', minutes: 180, ...more }),
  );
};
const cancel = async (number: number) => {
  const meeting = (await meetingsOf(group))[number - 1]?.id ?? '';
  return as(group.leader, (scope) => cancelMeeting(scope, { meeting }));
};
const add = (day: string) =>
  as(group.leader, (scope) =>
    addMeeting(scope, { cohort: group.cohortId, day, time: '15:30', minutes: 120 }),
  );

describe('a plan', () => {
  test('is saved as drafts: the start meeting keeps its row, the others are made, and the group follows', async () => {
    const [start] = await meetingsOf(group);
    await plan(['2027-01-19', ...six.slice(1)]);
    const meetings = await meetingsOf(group);
    expect(meetings.map(({ day }) => day)).toEqual(['2027-01-19', ...six.slice(1)]);
    expect(meetings[0]?.id).toBe(start?.id);
    expect(meetings.map(({ kind }) => kind)).toEqual(['start', 'work', 'work', 'work', 'work', 'work']);
    expect(meetings.every(({ announcedAt }) => announcedAt === null)).toBe(true);
    expect(await cohortOf(group)).toMatchObject({
      meetingCount: 6,
      startMeetingAt: new Date('2027-01-19T14:30:00Z'),
    });
    expect(await mailsOf(group)).toEqual([]);
  });

  test('keeps what was prepared for a draft, and lets go of those without a date', async () => {
    await plan(six);
    const third = (await meetingsOf(group))[2];
    await inTenant(group.partnership.partnershipId, ({ tx }) =>
      tx.meeting.updateMany({ where: { id: third?.id }, data: { purpose: 'Samen ontwerpen' } }),
    );
    await plan(['2027-01-12', '2027-02-02', '2027-03-02']);
    const meetings = await meetingsOf(group);
    expect(meetings.map(({ day }) => day)).toEqual(['2027-01-12', '2027-02-02', '2027-03-02']);
    expect(meetings[2]).toMatchObject({ id: third?.id, purpose: 'Samen ontwerpen' });
    expect(await cohortOf(group)).toMatchObject({ meetingCount: 3 });
  });

  test('never touches what was announced or has begun', async () => {
    await plan(six);
    await announce((await meetingsOf(group))[1]?.id);
    await plan(['2027-03-16', '2027-04-13']);
    expect(await daysOf(group)).toEqual(['2027-01-12', '2027-02-09', '2027-03-16', '2027-04-13']);
    await expect(plan(['2027-02-02'])).rejects.toMatchObject({ code: 'meetingsInOrder', field: 'day-1' });
    setClock(() => new Date('2027-03-16T14:30:00Z'));
    await plan(['2027-04-20']);
    expect(await daysOf(group)).toEqual(['2027-01-12', '2027-02-09', '2027-03-16', '2027-04-20']);
  });

  test('is in order, one a day, and ends with the group', async () => {
    await expect(plan(['2027-01-12', '2027-01-12'])).rejects.toMatchObject({
      code: 'meetingsInOrder',
      field: 'day-2',
    });
    await expect(plan(['2027-01-12', '2027-07-02'])).rejects.toMatchObject({
      code: 'meetingAfterLastDay',
      field: 'day-2',
    });
    expect(await daysOf(group)).toEqual(['2027-01-12']);
  });

  test('looked at again saves nothing', async () => {
    await as(group.leader, (scope) => savePlan(scope, { ...planOf(group.cohortId, six), step: 'look' }));
    expect(await daysOf(group)).toEqual(['2027-01-12']);
  });

  test('saved twice at once is one plan', async () => {
    await Promise.all([plan(six), plan(six), plan(six)]);
    expect(await daysOf(group)).toEqual(six);
  });
});

describe('announcing', () => {
  test('mails everyone in the group once per meeting, also when two announce at once', async () => {
    await plan(six.slice(0, 2));
    const done = await Promise.all([announce(), announce()]);
    expect(done.map(({ announced }) => announced).sort()).toEqual([0, 2]);
    const people = [group.leader, group.esra, group.bram].map(({ memberId }) => memberId).sort();
    const mails = await mailsOf(group);
    for (const { id } of await meetingsOf(group))
      expect(
        mails
          .filter(({ meetingId }) => meetingId === id)
          .map(({ memberId }) => memberId)
          .sort(),
      ).toEqual(people);
    expect(mails.every(({ kind, number }) => kind === 'meeting_announced' && number === 0)).toBe(true);
  });

  test('leaves what has begun alone', async () => {
    setClock(() => new Date('2027-01-12T14:30:00Z'));
    expect(await announce()).toEqual({ announced: 0 });
  });
});

describe('one meeting', () => {
  beforeEach(() => plan(six));

  test('moves, keeps its place, and what was not announced moves silently', async () => {
    await move(3, '2027-03-16');
    expect(await daysOf(group)).toEqual([...six.slice(0, 2), '2027-03-16', ...six.slice(3)]);
    expect(await mailsOf(group)).toEqual([]);
  });

  test('moves with a mail to everyone once it was announced; the same once more mails nobody', async () => {
    await announce();
    await Promise.all([move(3, '2027-03-16'), move(3, '2027-03-16')]);
    await move(3, '2027-03-16', { time: '16:00' });
    const changes = (await mailsOf(group)).filter(({ kind }) => kind === 'meeting_changed');
    expect(changes.map(({ number }) => number)).toEqual([1, 1, 1, 2, 2, 2]);
    expect((await meetingsOf(group))[2]).toMatchObject({ sequence: 2 });
  });

  test('the first date of the group goes with the start meeting', async () => {
    await move(1, '2027-01-19', { minutes: 120 });
    expect(await cohortOf(group)).toMatchObject({
      startMeetingAt: new Date('2027-01-19T14:30:00Z'),
      startMeetingMinutes: 120,
    });
  });

  test('does not move over another, onto its day, past the last day of the group, or into the past once announced', async () => {
    await expect(move(3, '2027-04-13')).rejects.toMatchObject({ code: 'meetingOrder', field: 'day' });
    await expect(move(3, '2027-04-06')).rejects.toMatchObject({ code: 'meetingSameDay', field: 'day' });
    await expect(move(6, '2027-07-02')).rejects.toMatchObject({ code: 'meetingAfterLastDay', field: 'day' });
    await announce();
    await expect(move(1, '2026-11-30')).rejects.toMatchObject({ code: 'meetingInPast', field: 'day' });
  });

  test('stays where it is once somebody’s attendance was recorded', async () => {
    const [first] = await meetingsOf(group);
    await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
      tx.attendance.create({
        data: {
          meetingId: first?.id ?? '',
          participantId: group.esra.participantId,
          state: 'present',
          recordedAt: now,
        },
      }),
    );
    await expect(move(1, '2027-01-19')).rejects.toMatchObject({ code: 'meetingHeld' });
    await expect(cancel(1)).rejects.toMatchObject({ code: 'meetingHeld' });
  });

  test('another length ends that it was ready', async () => {
    const ready = async () => (await meetingsOf(group))[1]?.readyAt;
    await inTenant(group.partnership.partnershipId, ({ tx, now }) =>
      tx.meeting.updateMany({ where: { cohortId: group.cohortId }, data: { readyAt: now } }),
    );
    await move(2, '2027-02-16');
    expect(await ready()).not.toBeNull();
    await move(2, '2027-02-16', { minutes: 120 });
    expect(await ready()).toBeNull();
  });

  test('is cancelled once, for good; the numbers and the count follow', async () => {
    await announce((await meetingsOf(group))[1]?.id);
    const second = (await meetingsOf(group))[1]?.id ?? '';
    const off = () => as(group.leader, (scope) => cancelMeeting(scope, { meeting: second }));
    await Promise.all([off(), off()]);
    expect(await daysOf(group)).toEqual(six.filter((day) => day !== '2027-02-09'));
    expect(await cohortOf(group)).toMatchObject({ meetingCount: 5 });
    const mails = (await mailsOf(group)).filter(({ kind }) => kind === 'meeting_cancelled');
    expect(mails.map(({ number }) => number)).toEqual([1, 1, 1]);
    await expect(
      as(group.leader, (scope) =>
        moveMeeting(scope, { meeting: second, day: '2027-02-10', time: '15:30', minutes: 180 }),
      ),
    ).rejects.toMatchObject({ code: 'meetingCancelled' });
  });

  test('when the start meeting is off, the next one is the start meeting; the last one stays', async () => {
    await cancel(1);
    expect((await meetingsOf(group)).map(({ kind }) => kind)).toEqual([
      'start',
      'work',
      'work',
      'work',
      'work',
    ]);
    expect(await cohortOf(group)).toMatchObject({ startMeetingAt: new Date('2027-02-09T14:30:00Z') });
    for (let left = 5; left > 1; left--) await cancel(1);
    await expect(cancel(1)).rejects.toMatchObject({ code: 'meetingLast' });
  });

  test('comes in between, once, and not before what has begun', async () => {
    const done = await Promise.allSettled([add('2027-02-23'), add('2027-02-23'), add('2027-02-23')]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await daysOf(group))[2]).toBe('2027-02-23');
    expect(await cohortOf(group)).toMatchObject({ meetingCount: 7 });
    setClock(() => new Date('2027-02-09T15:00:00Z'));
    await expect(add('2027-02-02')).rejects.toMatchObject({ code: 'meetingBeforeBegun', field: 'day' });
    await expect(add('2027-07-02')).rejects.toMatchObject({ code: 'meetingAfterLastDay' });
  });
});

describe('who may', () => {
  test('only who leads the group changes its dates; its participants read them, and nobody else', async () => {
    const { partnership, cohortId, leader, esra } = group;
    const colleague = await aMember({ partnership, roles: ['coordinator', 'school_trainer'], name: 'Anna' });
    const stranger = await aMember({ partnership: await aPartnership(), roles: ['school_trainer'] });
    const [start] = await meetingsOf(group);
    const meeting = start?.id ?? '';
    const moment = { day: '2027-01-19', time: '15:30', minutes: 180 };
    for (const person of [esra, colleague, stranger])
      for (const deed of [
        () => as(person, (scope) => savePlan(scope, planOf(cohortId, six))),
        () => as(person, (scope) => moveMeeting(scope, { meeting, ...moment })),
        () => as(person, (scope) => addMeeting(scope, { cohort: cohortId, ...moment })),
        () => as(person, (scope) => cancelMeeting(scope, { meeting })),
        () => as(person, (scope) => announceMeetings(scope, { cohort: cohortId })),
      ])
        await expect(deed()).rejects.toThrow(NotFoundError);
    const page = (person: typeof colleague) => as(person, (scope) => getMeetingsPage(scope, cohortId));
    expect(await page(leader)).toMatchObject({ leads: true });
    expect(await page(esra)).toMatchObject({ leads: false });
    await expect(page(colleague)).rejects.toThrow(NotFoundError);
    await expect(page(stranger)).rejects.toThrow(NotFoundError);
  });

  test('in a finished group nothing changes any more', async () => {
    setClock(() => new Date('2027-07-02T09:00:00Z'));
    await expect(plan(six)).rejects.toThrow(ForbiddenError);
    await expect(add('2027-06-30')).rejects.toThrow(ForbiddenError);
    await expect(announce()).rejects.toThrow(ForbiddenError);
    expect(await as(group.leader, (scope) => getMeetingsPage(scope, group.cohortId))).toMatchObject({
      leads: false,
    });
  });
});

describe('a coordinator who changes the group', () => {
  const change = (more: Partial<ReturnType<typeof wanted>>) =>
    as(anna, (scope) =>
      changeCohort(scope, {
        ...changed,
        cohort: group.cohortId,
        schoolsWere: [],
        ...more,
      }),
    );
  let anna: Awaited<ReturnType<typeof aMember>>;
  let changed: ReturnType<typeof wanted>;
  beforeEach(async () => {
    const people = await aPartnershipOfPeople();
    anna = await aMember({ partnership: group.partnership, roles: ['coordinator'], name: 'Anna' });
    changed = wanted(people, {
      version: group.partnership.versionId,
      startDay: '2027-01-12',
      startTime: '15:30',
      lastDay: '2027-07-01',
    });
    await plan(six);
  });

  test('moves a start meeting that was not announced, but not past the next one', async () => {
    await change({ startDay: '2027-01-19' });
    expect((await daysOf(group))[0]).toBe('2027-01-19');
    await expect(change({ startDay: '2027-02-16' })).rejects.toMatchObject({
      code: 'meetingOrder',
      field: 'startDay',
    });
    await announce();
    await expect(change({ startDay: '2027-01-12' })).rejects.toMatchObject({ code: 'meetingAnnounced' });
  });

  test('does not end it before its last meeting', async () => {
    await expect(change({ lastDay: '2027-05-17' })).rejects.toMatchObject({
      code: 'meetingsAfterLastDay',
      field: 'lastDay',
    });
    await change({ lastDay: '2027-05-18' });
  });
});

test('the page costs the same few statements for one meeting and for twelve', async () => {
  const read = async () =>
    (await statementsOf(() => as(group.leader, (scope) => getMeetingsPage(scope, group.cohortId)))).statements
      .length;
  const few = await read();
  await plan([...six, '2027-05-25', '2027-06-01', '2027-06-08', '2027-06-15', '2027-06-22', '2027-06-29']);
  expect(await read()).toBe(few);
  expect(few).toBeLessThanOrEqual(9);
});
