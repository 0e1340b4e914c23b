import { subDays } from 'date-fns';
import {
  firstAllowed,
  firstMorning,
  MOST_DAYS,
  morningOf,
  nextSchoolDay,
} from '@/lib/core/calendar/allowed-moments';
import { keyOf, type Receiver, type Reminder, type Wish } from '@/lib/core/reminders/reminder';
import { isOn } from '@/lib/core/reminders/settings';
import { addDays } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import type { ReminderDrop } from '@/prisma/generated/enums';
import { catchUpWishes, reflectionWishes } from './after-a-meeting';
import { preparationWishes } from './before-the-start';
import { halfwayWishes, homeworkWishes } from './between-meetings';
import { facilitatorWishes } from './for-facilitators';
import type { GroupState } from './group-state';
import { requestWishes } from './open-requests';
import { type Programme, programmeOf } from './programme';
import { weeklyWishes } from './weekly';

export type ReminderState = {
  groups: readonly GroupState[];
  /** Coordinators who asked for the weekly overview. */
  weekly: readonly Receiver[];
};

/**
 * Every reminder whose allowed moment lies after `from`, and not after `to`, as things stand at `now`; also those that
 * will not be sent, with why. In the order of their moments.
 */
export function dueReminders(state: ReminderState, from: Date, to: Date, now: Date = to): Reminder[] {
  const earliest = subDays(from, MOST_DAYS);
  const inTime = ({ dueAt }: Wish) => dueAt > earliest && dueAt <= to;
  return [
    ...state.groups.flatMap((group) =>
      groupWishes(programmeOf(group))
        .filter(inTime)
        .map((wish) => judged(wish, group, now)),
    ),
    ...state.weekly.flatMap((who) => weeklyWishes(who, from, to).map((wish) => judged(wish, null, now))),
  ]
    .filter(({ allowedAt }) => allowedAt > from && allowedAt <= to)
    .toSorted((a, b) => Number(a.allowedAt) - Number(b.allowedAt) || a.key.localeCompare(b.key));
}

/** What the programme asks for, whatever the moment. */
function groupWishes(group: Programme): Wish[] {
  const own = group.participants.flatMap((participant) =>
    [
      ...preparationWishes(group, participant),
      ...homeworkWishes(group, participant),
      ...halfwayWishes(group, participant),
      ...reflectionWishes(group, participant),
      ...catchUpWishes(group, participant),
    ].filter(({ dueAt }) => dueAt >= participant.since),
  );
  const requests = group.participants.flatMap((participant) => requestWishes(group, participant));
  return [...own, ...requests, ...facilitatorWishes(group)];
}

function judged(wish: Wish, group: GroupState | null, now: Date): Reminder {
  const allowed = allowedFor(wish);
  const ends = [wish.before, group?.endsAt ?? null].filter((end) => end !== null);
  const late = allowed === null || ends.some((end) => allowed >= end);
  const allowedAt = late ? wish.dueAt : allowed;
  const dropped = reasonToDrop(wish, { group, allowedAt, late, now });
  return { ...wish, key: keyOf(wish), allowedAt, dropped };
}

function allowedFor({ dueAt, inTheMorning, to }: Wish): Date | null {
  if (!inTheMorning) return firstAllowed(dueAt, to.closures);
  const day = dayField(dueAt);
  return firstMorning(dueAt <= morningOf(day) ? day : addDays(day, 1), to.closures);
}

type Judging = { group: GroupState | null; allowedAt: Date; late: boolean; now: Date };

/** The first reason that holds: the wishes of people come before what the clock says. */
function reasonToDrop(wish: Wish, { group, allowedAt, late, now }: Judging): ReminderDrop | null {
  const { kind, to, needless, before } = wish;
  if (needless) return needless;
  if (group && !isOn(group.settings, kind)) return 'off';
  if (to.stopped.includes(kind)) return 'stopped';
  if (to.pausedUntil && dayField(allowedAt) <= to.pausedUntil) return 'paused';
  if (to.undeliverable) return 'undeliverable';
  if (late || (before && before <= now) || (group?.endsAt && group.endsAt <= now)) return 'past';
  return isStale(allowedAt, to, now) ? 'stale' : null;
}

/** Of a school day and the night after it, when the clock goes forward. */
const SHORTEST_DAY = 23 * 3_600_000;

/** After days without a worker, what was meant for an earlier school day would come as a burst. */
function isStale(allowedAt: Date, { closures }: Receiver, now: Date): boolean {
  if (now.getTime() - allowedAt.getTime() < SHORTEST_DAY) return false;
  const until = nextSchoolDay(allowedAt, closures);
  return until !== null && now > until;
}
