import { lastHeld, nextMeeting } from '@/lib/core/meetings/numbered';
import { daysApart, isTooLong } from '@/lib/core/meetings/tempo';
import { twiceAbsentInARow } from '@/lib/features/attendance/twice-absent';
import { recapState } from '@/lib/features/recaps/recap-state';
import { statesOf } from './attendance-of';
import type { Person } from './person';
import type { ProgrammeMeeting } from './read-meetings';
import type { Practice } from './read-practice';

const dayMs = 24 * 3_600_000;
/** A week after a meeting people have had time to make a plan. */
const DAYS_FOR_A_PLAN = 7;

/** What asks for attention in the programme itself, with the meeting where it is put right. */
export type GroupMatter =
  | {
      reason: 'recapLate' | 'recapDue' | 'recapOpen' | 'attendance' | 'unannounced';
      meeting: ProgrammeMeeting;
    }
  | { reason: 'gap'; meeting: ProgrammeMeeting; days: number };

/** Who asks for attention, and why; `meeting` where it is about one. */
export type PeopleMatter = {
  reason: 'twiceAbsent' | 'away' | 'noPlan' | 'planTooBig';
  people: Person[];
};

type Programme = {
  meetings: readonly ProgrammeMeeting[];
  people: readonly Person[];
  practice: ReadonlyMap<string, Practice>;
  planMinutes: number;
  now: Date;
};

const RECAP_REASONS = {
  sent: null,
  ahead: null,
  open: 'recapOpen',
  due: 'recapDue',
  late: 'recapLate',
} as const;

/** Of the programme: a recap that is due or late, who was there, a gap of more than a month, dates that nobody knows yet. */
export function groupMatters({ meetings, now }: Pick<Programme, 'meetings' | 'now'>): GroupMatter[] {
  const held = meetings.filter(({ endsAt }) => endsAt <= now);
  const recaps = held.flatMap((meeting): GroupMatter[] => {
    const reason = RECAP_REASONS[recapState(meeting.endsAt, meeting.recapSentAt, now)];
    return reason ? [{ reason, meeting }] : [];
  });
  const unrecorded = held
    .slice(-1)
    .filter(({ attendanceTaken }) => !attendanceTaken)
    .map((meeting): GroupMatter => ({ reason: 'attendance', meeting }));
  return [...recaps, ...unrecorded, ...gaps(meetings, now), ...unannounced(meetings, now)];
}

/** From the meeting that the group comes from onwards: what lies behind cannot be mended. */
function gaps(meetings: readonly ProgrammeMeeting[], now: Date): GroupMatter[] {
  return meetings.flatMap((meeting, at): GroupMatter[] => {
    const before = meetings[at - 1];
    if (!before || meeting.startsAt <= now) return [];
    const days = daysApart(before, meeting);
    return isTooLong(days) ? [{ reason: 'gap', meeting, days }] : [];
  });
}

function unannounced(meetings: readonly ProgrammeMeeting[], now: Date): GroupMatter[] {
  const next = nextMeeting(meetings, now);
  return next && !next.announcedAt ? [{ reason: 'unannounced', meeting: next }] : [];
}

/** Of people, the most pressing first. A plan is only asked of who was in the group when the meeting ended. */
export function peopleMatters({ meetings, people, practice, planMinutes, now }: Programme): PeopleMatter[] {
  const last = lastHeld(meetings, now);
  const next = nextMeeting(meetings, now);
  const of = (reason: PeopleMatter['reason'], applies: (person: Person, taken: Practice) => boolean) => {
    const these = people.filter((person) => {
      const taken = practice.get(person.participantId);
      return taken !== undefined && applies(person, taken);
    });
    return these.length > 0 ? [{ reason, people: these }] : [];
  };
  const planIsDue =
    last !== null && next !== null && now.getTime() - last.endsAt.getTime() >= DAYS_FOR_A_PLAN * dayMs;
  return [
    ...of('twiceAbsent', (person, taken) => twiceAbsentInARow(statesOf(meetings, person, taken))),
    ...of('away', (_, { attendance }) => Boolean(next && attendance[next.id]?.announced)),
    ...of('noPlan', ({ since }, { plans }) => planIsDue && since <= last.endsAt && plans.length === 0),
    ...of('planTooBig', (_, { plans }) =>
      plans.some((plan) => isOpen(plan) && (plan.minutes ?? 0) > planMinutes),
    ),
  ];
}

function isOpen({ state }: Practice['plans'][number]) {
  return state !== 'tried' && state !== 'not_tried';
}

/** What the next meeting still lacks before it is ready. */
export type NotReady =
  | { what: 'minutes'; minutes: number }
  | { what: 'answers'; missing: number }
  | { what: 'place' | 'agenda' | 'ready' | 'homework' };

/** In the order in which one prepares. `previous`: the meeting in which the homework for this one was given. */
export function notReady(meeting: ProgrammeMeeting, previous: ProgrammeMeeting | null): NotReady[] {
  const { blocks, minutes, answers, room, onlineUrl, readyAt } = meeting;
  const blockMinutes = blocks.reduce((sum, block) => sum + block.minutes, 0);
  const agenda: NotReady[] =
    blockMinutes === 0
      ? [{ what: 'agenda' }]
      : blockMinutes === minutes
        ? []
        : [{ what: 'minutes', minutes: minutes - blockMinutes }];
  const rest: NotReady[] = [
    ...(answers < 4 ? [{ what: 'answers', missing: 4 - answers } as const] : []),
    ...(room || onlineUrl ? [] : [{ what: 'place' } as const]),
    ...(previous && !previous.hasHomework ? [{ what: 'homework' } as const] : []),
  ];
  const lacking = [...agenda, ...rest];
  return lacking.length === 0 && !readyAt ? [{ what: 'ready' }] : lacking;
}
