import { describe, expect, test } from 'vitest';
import { changeAbsence } from '@/lib/features/attendance/change-absence';
import { giveCatchUp } from '@/lib/features/attendance/give-catch-up';
import { listOwnAttendance } from '@/lib/features/attendance/own-attendance';
import { getAttendancePage } from '@/lib/features/attendance/queries';
import { recordAttendance } from '@/lib/features/attendance/record-attendance';
import { type attendanceStates, recordAttendanceInput } from '@/lib/features/attendance/schema';
import { tickCatchUp } from '@/lib/features/attendance/tick-catch-up';
import { getMeetingPage } from '@/lib/overviews/meeting/get-meeting-page';
import { ForbiddenError, NotFoundError } from '@/lib/platform/errors';
import { asMember, inTenant } from '@/lib/platform/tenancy/enter';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { type AMember, aMember, aParticipant, as } from '@/tests/factories/cast';
import { statementsOf } from '@/tests/factories/count-statements';
import { aGroup, at } from '@/tests/factories/group';

const hour = 3_600_000;
type State = (typeof attendanceStates)[number];

/** A group of three whose start meeting begins so many hours from now. */
async function aMeeting(inHours: number, size = 3) {
  const group = await aGroup(size);
  const { partnershipId } = group.partnership;
  const meeting = group.cohort.meetingId;
  const set = (data: object) =>
    inTenant(partnershipId, ({ tx }) => tx.meeting.updateMany({ where: { id: meeting }, data }));
  const begin = (hours: number) =>
    inTenant(partnershipId, ({ tx, now }) =>
      tx.meeting.updateMany({
        where: { id: meeting },
        data: { startsAt: new Date(now.getTime() + hours * hour) },
      }),
    );
  await begin(inHours);
  const record = (...states: (State | null)[]) =>
    as(group.facilitator, (scope) =>
      recordAttendance(scope, {
        meeting,
        states: states.flatMap((state, n) =>
          state ? [{ participantId: at(group, n).participantId, state }] : [],
        ),
      }),
    );
  const page = () => as(group.facilitator, (scope) => getAttendancePage(scope, meeting));
  const said = async () => (await page()).people.map(({ state, announced }) => state ?? announced);
  const finish = () =>
    inTenant(partnershipId, ({ tx, now }) => tx.cohort.updateMany({ data: { archivedAt: now } }));
  return { ...group, meeting, set, begin, record, page, said, finish };
}

describe('who was there', () => {
  test('is written down from the start on, and can be corrected', async () => {
    const { begin, record, said } = await aMeeting(1);
    await expect(record('present')).rejects.toMatchObject({ code: 'meetingNotBegun' });
    await begin(-1);
    await record('present', 'late', 'absent_with_notice');
    expect(await said()).toEqual(['present', 'late', 'absent_with_notice']);
    await record(null, 'present', null);
    expect(await said()).toEqual(['present', 'present', 'absent_with_notice']);
  });

  test('is not asked of who came after it ended, nor of who stopped, whatever is sent', async () => {
    const group = await aMeeting(-1);
    const late = await aParticipant({ cohort: group.cohort, name: 'Later' });
    await group.begin(-24);
    await inTenant(group.partnership.partnershipId, async ({ tx, now }) => {
      const before = new Date(now.getTime() - 30 * hour);
      await tx.participant.updateMany({
        where: { id: { not: late.participantId } },
        data: { createdAt: before },
      });
      await tx.participant.updateMany({
        where: { id: at(group, 2).participantId },
        data: { leftAt: now },
      });
    });
    await group.record('present', 'absent_without_notice', 'present');
    await as(group.facilitator, (scope) =>
      recordAttendance(scope, {
        meeting: group.meeting,
        states: [{ participantId: late.participantId, state: 'absent_without_notice' }],
      }),
    );
    expect(await group.said()).toEqual(['present', 'absent_without_notice']);
    const rows = await inTenant(group.partnership.partnershipId, ({ tx }) => tx.attendance.count());
    expect(rows).toBe(2);
  });

  test('ten equal posts at once are one row each', async () => {
    const { record, said } = await aMeeting(-1);
    await Promise.all(Array.from({ length: 10 }, () => record('present', 'late', 'absent_with_notice')));
    expect(await said()).toEqual(['present', 'late', 'absent_with_notice']);
  });

  test('costs the same few statements for three and for twelve, to read and to write', async () => {
    const counts = [];
    for (const size of [3, 12]) {
      const { facilitator, meeting, record } = await aMeeting(-1, size);
      const states = Array.from({ length: size }, (_, n) => (n % 2 ? 'late' : 'present') as State);
      const written = await statementsOf(() => record(...states));
      const read = await statementsOf(() => as(facilitator, (scope) => getAttendancePage(scope, meeting)));
      const seen = await statementsOf(() => as(facilitator, (scope) => getMeetingPage(scope, meeting)));
      counts.push([written.statements.length, read.statements.length, seen.statements.length]);
    }
    expect(counts[0]).toEqual(counts[1]);
    expect(Math.max(...(counts[0] ?? []))).toBeLessThanOrEqual(12);
  });
});

describe('absence that is announced', () => {
  const announce = (who: AMember, meeting: string, reason: 'school' | 'personal' | 'unsaid' = 'personal') =>
    as(who, (scope) => changeAbsence(scope, { change: 'announce', meeting, reason }));
  const takeBack = (who: AMember, meeting: string) =>
    as(who, (scope) => changeAbsence(scope, { change: 'takeBack', meeting }));

  test('can be taken back until the meeting begins; the reason is for who leads the group', async () => {
    const group = await aMeeting(2);
    const [lotte, bas] = [at(group, 0), at(group, 1)];
    await Promise.all([announce(lotte, group.meeting), announce(lotte, group.meeting)]);
    await announce(bas, group.meeting, 'school');
    expect(await group.said()).toEqual(['personal', 'school', null]);
    await takeBack(bas, group.meeting);
    expect(await group.said()).toEqual(['personal', null, null]);
    const others = await as(bas, (scope) => getMeetingPage(scope, group.meeting));
    expect(others.attendance).toMatchObject({ people: null, own: { announced: null, mayAnnounce: true } });
    await group.begin(-1);
    await expect(takeBack(lotte, group.meeting)).rejects.toMatchObject({ code: 'meetingBegun' });
    await expect(announce(bas, group.meeting)).rejects.toMatchObject({ code: 'meetingBegun' });
  });

  test('is refused in words for a cancelled meeting, and not possible in a finished group', async () => {
    const group = await aMeeting(2);
    const { now } = { now: new Date('2026-01-01T00:00:00Z') };
    await group.set({ cancelledAt: now });
    await expect(announce(at(group, 0), group.meeting)).rejects.toMatchObject({ code: 'meetingCancelled' });
    await group.finish();
    await expect(announce(at(group, 0), group.meeting)).rejects.toThrow(ForbiddenError);
  });
});

describe('catching up', () => {
  const task = { text: 'Lees de terugkoppeling', dueOn: '2099-01-10' };

  /** Given to the first of a group, who was absent. */
  async function aTask() {
    const group = await aMeeting(-1);
    await group.record('absent_without_notice');
    const lotte = at(group, 0);
    await as(group.facilitator, (scope) =>
      giveCatchUp(scope, { meeting: group.meeting, participant: lotte.participantId, ...task }),
    );
    return { group, lotte };
  }

  test('is given to who was absent, ticked off by them, and gone when they were there after all', async () => {
    const group = await aMeeting(-1);
    const [lotte, bas] = [at(group, 0), at(group, 1)];
    const give = (participant: string, more = {}) =>
      as(group.facilitator, (scope) =>
        giveCatchUp(scope, { meeting: group.meeting, participant, ...task, ...more }),
      );
    await group.record('absent_without_notice', 'present', 'absent_with_notice');
    await give(lotte.participantId);
    await give(lotte.participantId, { text: 'Lees ook het artikel' });
    await expect(give(bas.participantId)).rejects.toMatchObject({ code: 'missedNothing' });
    await expect(give(lotte.participantId, { dueOn: '2020-01-01' })).rejects.toMatchObject({
      code: 'dayPassed',
      field: 'dueOn',
    });
    const own = async () =>
      (await as(lotte, (scope) => getMeetingPage(scope, group.meeting))).attendance.own?.catchUp;
    expect(await own()).toMatchObject({ text: 'Lees ook het artikel', doneAt: null });
    const tick = (who: AMember, change: 'done' | 'open') =>
      as(who, (scope) => tickCatchUp(scope, { meeting: group.meeting, change }));
    await tick(lotte, 'done');
    expect((await own())?.doneAt).not.toBeNull();
    await expect(tick(bas, 'done')).rejects.toThrow(NotFoundError);
    await tick(lotte, 'open');
    await group.record('late');
    expect(await own()).toBeNull();
  });

  test('is not ticked off in a finished group any more', async () => {
    const { group, lotte } = await aTask();
    await group.finish();
    const ticked = as(lotte, (scope) => tickCatchUp(scope, { meeting: group.meeting, change: 'done' }));
    await expect(ticked).rejects.toThrow(ForbiddenError);
  });

  test('stands with the own data, in every group', async () => {
    const { group, lotte } = await aTask();
    const own = await as(lotte, listOwnAttendance);
    expect(own).toMatchObject({
      attendance: [{ state: 'absent_without_notice' }],
      catchUps: [{ text: task.text, doneAt: null }],
    });
    expect(await as(at(group, 1), listOwnAttendance)).toEqual({ attendance: [], catchUps: [] });
  });
});

describe('who may', () => {
  const leads: Record<string, (scope: Scope, meeting: string, participant: string) => Promise<unknown>> = {
    'open the page': getAttendancePage,
    'write it down': (scope, meeting, participantId) =>
      recordAttendance(scope, { meeting, states: [{ participantId, state: 'absent_with_notice' }] }),
    'give a task': (scope, meeting, participant) =>
      giveCatchUp(scope, { meeting, participant, text: 'Lees', dueOn: '2099-01-10' }),
  };
  test.each(Object.keys(leads))('%s: who leads the group, and nobody else', async (name) => {
    const group = await aMeeting(-1);
    await group.record('absent_without_notice');
    const { partnership, meeting } = group;
    const others = [
      at(group, 0),
      await aMember({ partnership, roles: ['coordinator'] }),
      await aMember({ partnership, roles: ['school_trainer'] }),
      await aMember({ roles: ['coordinator'] }),
    ];
    const deed = (scope: Scope) =>
      leads[name]?.(scope, meeting, at(group, 0).participantId) ?? Promise.reject(new Error('no deed'));
    for (const other of others) await expect(as(other, deed)).rejects.toThrow(NotFoundError);
    await as(group.facilitator, deed);
    await inTenant(partnership.partnershipId, ({ tx, now }) =>
      tx.cohort.updateMany({ data: { archivedAt: now } }),
    );
    if (name === 'open the page') await as(group.facilitator, deed);
    else await expect(as(group.facilitator, deed)).rejects.toThrow(ForbiddenError);
  });

  test('who only leads the group cannot be absent from it, nor tick a task off', async () => {
    const group = await aMeeting(2);
    const { facilitator, meeting } = group;
    const login = { userId: facilitator.userId };
    for (const deed of [
      (scope: Scope) => changeAbsence(scope, { change: 'announce', meeting, reason: 'school' }),
      (scope: Scope) => tickCatchUp(scope, { meeting, change: 'done' }),
    ])
      await expect(asMember(login, facilitator.slug, deed)).rejects.toThrow(NotFoundError);
  });
});

test('a form with a state that is none is refused by that person; other fields are left alone', async () => {
  const { meeting, people } = await aMeeting(-1);
  const id = people[0]?.participantId ?? '';
  const parse = (fields: Record<string, string>) => recordAttendanceInput.safeParse({ meeting, ...fields });
  expect(parse({ [`state-${id}`]: 'late', iets: 'anders' }).data?.states).toEqual([
    { participantId: id, state: 'late' },
  ]);
  expect(parse({ [`state-${id}`]: 'ziek' }).error?.issues).toMatchObject([
    { path: [`state-${id}`], message: 'choose' },
  ]);
  expect(parse({ 'state-x': 'late' }).success).toBe(false);
});
