import { addMinutes } from 'date-fns';
import fc from 'fast-check';
import type { ClosedDays } from '@/lib/core/calendar/school-days';
import type { Receiver } from '@/lib/core/reminders/reminder';
import type { GroupState, ParticipantState } from '@/lib/overviews/reminders/group-state';
import { addDays, type CalendarDay, dateOf } from '@/lib/shared/calendar-day';
import { momentOf } from '@/lib/shared/local-time';

/** A moment of the half year: so many minutes after its first morning. */
export const BEGIN = momentOf('2026-11-02', '08:00') as Date;
export const HALF_YEAR = 210 * 24 * 60;
const later = (minutes: number) => addMinutes(BEGIN, minutes);

/** What is done at some moment, or never. */
const deed = fc.option(fc.integer({ min: 0, max: HALF_YEAR }).map(later), { nil: null, freq: 2 });

const closures = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 200 }), days: fc.integer({ min: 0, max: 16 }) }).map(
    ({ from, days }): ClosedDays => ({
      name: 'vrij',
      firstDay: addDays('2026-11-02', from),
      lastDay: addDays('2026-11-02', from + days),
    }),
  ),
  { maxLength: 4 },
);

/** A person as they will turn out to be: every deed with its moment. */
const person = fc.record({
  since: fc.integer({ min: 0, max: 90 * 24 * 60 }).map(later),
  leftAt: deed,
  pausedFrom: deed,
  scan: deed,
  asked: deed,
  requestDone: deed,
  closures,
  meetings: fc.array(
    fc.record({
      absent: fc.boolean(),
      away: deed,
      homework: deed,
      planned: deed,
      tried: deed,
      reflected: deed,
      skipped: deed,
      caughtUp: deed,
    }),
    { minLength: 6, maxLength: 6 },
  ),
});

export const aRandomGroup = fc.record({
  people: fc.array(person, { minLength: 2, maxLength: 5 }),
  /** Days from one meeting to the next, the hour it begins, and when it is moved or called off. */
  meetings: fc.array(
    fc.record({
      gap: fc.integer({ min: 5, max: 45 }),
      hour: fc.integer({ min: 8, max: 20 }),
      movedAt: deed,
      movedDays: fc.integer({ min: 1, max: 9 }),
      cancelledAt: deed,
      recap: deed,
    }),
    { minLength: 3, maxLength: 6 },
  ),
  /** The worker is down for two days from one of these. */
  downFrom: fc.array(fc.integer({ min: 0, max: HALF_YEAR }).map(later), { maxLength: 2 }),
  offFrom: deed,
});

export type RandomGroup = typeof aRandomGroup extends fc.Arbitrary<infer T> ? T : never;
export type RandomPerson = RandomGroup['people'][number];

const has = (moment: Date | null, now: Date) => moment !== null && moment <= now;

/** The group as it stands at a moment. */
export function stateAt(group: RandomGroup, now: Date): GroupState {
  const meetings = meetingsAt(group, now);
  return {
    cohortId: 'group',
    lastDay: dateOf('2027-05-31'),
    endsAt: dateOf('2027-06-01'),
    settings: has(group.offFrom, now) ? { homework: { enabled: false, days: [] } } : {},
    meetings,
    facilitators: [{ receiver: receiver('facilitator', [], null), since: BEGIN }],
    participants: group.people.flatMap((one, index) =>
      one.since <= now && !has(one.leftAt, now) ? [participantAt(meetings, one, index, now)] : [],
    ),
  };
}

function receiver(id: string, closed: ClosedDays[], pausedUntil: string | null): Receiver {
  return { memberId: id, person: id, closures: closed, stopped: [], pausedUntil };
}

export function meetingsAt({ meetings }: RandomGroup, now: Date) {
  let day = '2026-11-20';
  return meetings
    .map(({ gap, hour, movedAt, movedDays, cancelledAt, recap }, index) => {
      day = addDays(day, index === 0 ? 0 : gap);
      const onDay = (on: CalendarDay) => momentOf(on, `${String(hour).padStart(2, '0')}:30`) as Date;
      // What was is not moved any more, least of all into the past: the product refuses that.
      const moved = movedAt && movedAt <= now && movedAt < onDay(day);
      const startsAt = onDay(moved ? addDays(day, Math.min(movedDays, 4)) : day);
      const endsAt = addMinutes(startsAt, 180);
      const recapSentAt = recap && recap >= endsAt && recap <= now ? recap : null;
      return {
        id: `m${index}`,
        startsAt,
        endsAt,
        announcedAt: BEGIN,
        recapSentAt,
        off: has(cancelledAt, now),
      };
    })
    .filter(({ off }) => !off)
    .map(({ off, ...meeting }, index) => ({ ...meeting, number: index + 1 }));
}

type Meetings = ReturnType<typeof meetingsAt>;

function participantAt(meetings: Meetings, one: RandomPerson, index: number, now: Date): ParticipantState {
  const id = `p${index}`;
  const paused = has(one.pausedFrom, now) ? addDays('2026-11-02', 100) : null;
  const of = <T>(make: (facts: RandomPerson['meetings'][number], meetingId: string, endsAt: Date) => T[]) =>
    meetings.flatMap(({ id: meeting, endsAt }) => {
      const facts = one.meetings[Number(meeting.slice(1))];
      return facts ? make(facts, meeting, endsAt) : [];
    });
  return {
    participantId: id,
    receiver: receiver(id, one.closures, paused),
    since: one.since,
    scanHandedIn: has(one.scan, now),
    feedbackAsked: has(one.asked, now),
    requests: one.asked && has(one.asked, now) ? [requestOf(one, index, one.asked, now)] : [],
    attendance: Object.fromEntries(
      of(({ absent, away }, meeting, endsAt) => [
        [
          meeting,
          {
            state: endsAt <= now && one.since < endsAt ? (absent ? 'absent_with_notice' : 'present') : null,
            recordedAt: endsAt <= now ? endsAt : null,
            announcedAt: has(away, now) ? away : null,
          },
        ],
      ]),
    ),
    homeworkDone: new Set(of(({ homework }, meeting) => (has(homework, now) ? [meeting] : []))),
    plans: of(({ planned, tried }, meetingId) =>
      has(planned, now) ? [{ meetingId, state: has(tried, now) ? 'tried' : 'planned' }] : [],
    ),
    reflections: Object.fromEntries(
      of(({ reflected, skipped }, meeting) => [
        [meeting, { skipped: has(skipped, now), first: has(reflected, now), later: false }],
      ]),
    ),
    catchUps: of(({ caughtUp }, meetingId, endsAt) =>
      endsAt <= now ? [{ meetingId, createdAt: endsAt, doneAt: has(caughtUp, now) ? caughtUp : null }] : [],
    ),
  };
}

function requestOf(one: RandomPerson, index: number, askedAt: Date, now: Date) {
  const student = {
    memberId: null,
    person: `student${index}`,
    closures: one.closures,
    stopped: [],
    pausedUntil: null,
  };
  const expiresAt = addMinutes(askedAt, 30 * 24 * 60);
  return { id: `r${index}`, receiver: student, askedAt, expiresAt, settled: has(one.requestDone, now) };
}
