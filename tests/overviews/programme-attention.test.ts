import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbered } from '@/lib/core/meetings/numbered';
import { groupMatters, notReady, peopleMatters } from '@/lib/overviews/programme/attention';
import { leadStep } from '@/lib/overviews/programme/lead-step';
import type { ProgrammeMeeting } from '@/lib/overviews/programme/read-meetings';
import type { Practice } from '@/lib/overviews/programme/read-practice';
import { aProgrammeMeeting, practiceOf } from '../factories/programme';

/** Meetings of three hours on Tuesdays at half past three: 12 January, 9 February, 9 March 2027. */
const january = aProgrammeMeeting('january', '2027-01-12T14:30:00Z', { kind: 'start' });
const february = aProgrammeMeeting('february', '2027-02-09T14:30:00Z');
const march = aProgrammeMeeting('march', '2027-03-09T14:30:00Z');
const at = (moment: string, ...meetings: ReturnType<typeof aProgrammeMeeting>[]) => ({
  meetings: numbered(meetings) as ProgrammeMeeting[],
  now: new Date(moment),
});
const reasons = (matters: { reason: string; meeting: { number: number } }[]) =>
  matters.map(({ reason, meeting }) => `${reason} ${meeting.number}`);

const taken = { attendanceTaken: true };
const announced = { announcedAt: new Date('2027-01-01T08:00:00Z') };

test.each([
  [
    'on the evening of the meeting: who was there, and the recap',
    '2027-01-12T20:00:00Z',
    ['recapOpen 1', 'attendance 1'],
  ],
  ['on day 4', '2027-01-16T20:00:00Z', ['recapOpen 1', 'attendance 1']],
  ['on day 5', '2027-01-17T08:00:00Z', ['recapDue 1', 'attendance 1']],
  ['on day 7, late in the evening', '2027-01-19T22:59:00Z', ['recapDue 1', 'attendance 1']],
  ['on day 8, by the clock in the Netherlands', '2027-01-19T23:00:00Z', ['recapLate 1', 'attendance 1']],
])('%s', (_, moment, expected) => {
  expect(reasons(groupMatters(at(moment, january, { ...february, ...announced })))).toEqual(expected);
});

test('a sent recap and recorded attendance ask for nothing; a next meeting nobody knows of does', () => {
  const done = { ...january, ...taken, recapSentAt: new Date('2027-01-14T08:00:00Z') };
  const now = '2027-02-01T08:00:00Z';
  expect(groupMatters(at(now, done, { ...february, ...announced }))).toEqual([]);
  expect(reasons(groupMatters(at(now, done, february)))).toEqual(['unannounced 2']);
});

test('31 days is the most between two meetings that still come; what lies behind cannot be mended', () => {
  const done = { ...january, ...taken, recapSentAt: january.startsAt };
  const of = (next: string, now = '2027-01-20T08:00:00Z') =>
    groupMatters(at(now, done, { ...aProgrammeMeeting('next', next), ...announced })).map((matter) =>
      matter.reason === 'gap' ? matter.days : matter.reason,
    );
  expect(of('2027-02-12T14:30:00Z')).toEqual([]);
  expect(of('2027-02-13T14:30:00Z')).toEqual([32]);
  // The clock goes forward on 28 March 2027: 28 days later at the same time is an hour less, and still 28 days.
  expect(of('2027-02-13T14:30:00Z', '2027-02-14T08:00:00Z')).not.toContain(32);
});

const aad = {
  participantId: 'aad',
  name: 'Aad',
  email: 'aad@example.nl',
  since: new Date('2026-12-01'),
  reached: true,
};
const bea = { ...aad, participantId: 'bea', name: 'Bea', since: new Date('2027-02-20') };

function matters(moment: string, of: Record<string, Partial<Practice>>) {
  const practice = new Map(Object.entries(of).map(([id, more]) => [id, practiceOf(id, more)]));
  const known = at(moment, january, february, march);
  return peopleMatters({ ...known, people: [aad, bea], practice, planMinutes: 120 }).map(
    ({ reason, people }) => `${reason}: ${people.map(({ name }) => name).join()}`,
  );
}

test('a plan is asked for a week after the meeting, of who was in the group then', () => {
  const nobody = { aad: {}, bea: {} };
  expect(matters('2027-02-16T14:29:00Z', nobody)).toEqual([]);
  expect(matters('2027-02-16T17:30:00Z', nobody)).toEqual(['noPlan: Aad']);
  const plan = { state: 'draft' as const, minutes: 30, plannedOn: null };
  expect(matters('2027-02-20T08:00:00Z', { aad: { plans: [plan] }, bea: {} })).toEqual([]);
});

test('a plan over the limit asks for attention while it is open', () => {
  const plan = (state: 'planned' | 'tried', minutes: number) => ({
    plans: [{ state, minutes, plannedOn: null }],
  });
  const on = '2027-02-20T08:00:00Z';
  expect(matters(on, { aad: plan('planned', 121) })).toEqual(['planTooBig: Aad']);
  expect(matters(on, { aad: plan('planned', 120) })).toEqual([]);
  expect(matters(on, { aad: plan('tried', 300) })).toEqual([]);
});

test('twice absent counts recorded meetings while in the group; who said they cannot come is told', () => {
  const absent = { state: 'absent_with_notice' as const, announced: true };
  const plan = { plans: [{ state: 'tried' as const, minutes: null, plannedOn: null }] };
  const both = { attendance: { january: absent, february: absent }, ...plan };
  expect(matters('2027-02-20T08:00:00Z', { aad: both, bea: both })).toEqual(['twiceAbsent: Aad']);
  const away = { attendance: { march: { state: null, announced: true } }, ...plan };
  expect(matters('2027-02-20T08:00:00Z', { bea: away })).toEqual(['away: Bea']);
});

test('what a meeting lacks, in the order in which one prepares', () => {
  const [meeting] = numbered([february]) as ProgrammeMeeting[];
  if (!meeting) throw new Error('one meeting');
  const block = (minutes: number) => ({ kind: 'explore' as const, minutes });
  expect(notReady(meeting, null).map(({ what }) => what)).toEqual(['agenda', 'answers', 'place']);
  const prepared = { ...meeting, room: '2.14', answers: 4, blocks: [block(100), block(80)] };
  expect(notReady(prepared, null)).toEqual([{ what: 'ready' }]);
  expect(notReady({ ...prepared, readyAt: meeting.startsAt }, null)).toEqual([]);
  expect(notReady({ ...prepared, blocks: [block(175)] }, meeting)).toEqual([
    { what: 'minutes', minutes: 5 },
    { what: 'homework' },
  ]);
});

test('who leads first does what is behind, then what comes', () => {
  const step = (moment: string, ...meetings: ReturnType<typeof aProgrammeMeeting>[]) => {
    const known = at(moment, ...meetings);
    const next = known.meetings.find(({ endsAt }) => endsAt > known.now) ?? null;
    return leadStep({
      group: groupMatters(known),
      next,
      lacking: next && notReady(next, null),
      now: known.now,
    }).step;
  };
  const next = { ...february, ...announced };
  expect(step('2027-01-13T08:00:00Z', january, next)).toBe('attendance');
  expect(step('2027-01-13T08:00:00Z', { ...january, ...taken }, next)).toBe('recap');
  const sent = { ...january, ...taken, recapSentAt: january.startsAt };
  expect(step('2027-01-13T08:00:00Z', sent, february)).toBe('announce');
  expect(step('2027-01-20T08:00:00Z', sent, next)).toBe('quiet');
  expect(step('2027-01-28T08:00:00Z', sent, next)).toBe('prepare');
});

test('whatever the dates, a matter names a meeting of the group and people of the group', () => {
  const moments = fc.date({ min: new Date('2026-12-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.array(moments, { maxLength: 8 }), (now, starts) => {
      const meetings = numbered(
        starts.map((startsAt, nth) => ({ ...january, id: String(nth), startsAt })),
      ) as ProgrammeMeeting[];
      const practice = new Map([['aad', practiceOf('aad', {})]]);
      for (const { meeting } of groupMatters({ meetings, now })) expect(meetings).toContain(meeting);
      for (const { people } of peopleMatters({ meetings, people: [aad, bea], practice, planMinutes: 0, now }))
        expect(people).toEqual([aad]);
    }),
  );
});
