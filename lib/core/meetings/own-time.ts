import { tz } from '@date-fns/tz';
import { startOfDay } from 'date-fns';
import { TIME_ZONE } from '@/lib/shared/dates';
import type { Numbered } from './numbered';

/** When someone takes part in a group: since when, and until when if they stopped. */
export type OwnTime = { since: Date; leftAt: Date | null };

/** A meeting counts from its first minute: a plan is made in it, and its last minutes are for looking back. */
export function hasBegun({ startsAt }: Pick<Numbered, 'startsAt'>, now: Date): boolean {
  return startsAt <= now;
}

/** Whether somebody's time in the group touches a meeting or the weeks after it: whoever came in between has those left. */
export function isOwnRound(meeting: Numbered, next: Numbered | null, { since, leftAt }: OwnTime): boolean {
  return (next === null || next.startsAt > since) && (leftAt === null || meeting.startsAt < leftAt);
}

/** Whether they were at the meeting, or can have been: added before it ended, and not written down as absent. */
export function canHaveBeenThere(
  { startsAt, endsAt }: Pick<Numbered, 'startsAt' | 'endsAt'>,
  { since, leftAt }: OwnTime,
  absent: boolean,
): boolean {
  return !absent && endsAt > since && (leftAt === null || startsAt < leftAt);
}

/**
 * The morning on which the weeks after a meeting end: the day of the next one, else the group's last day. Null while
 * neither is known.
 */
export function practiceEnds(next: Pick<Numbered, 'startsAt'> | null, lastDay: Date | null): Date | null {
  const day = next?.startsAt ?? lastDay;
  return day && startOfDay(day, { in: tz(TIME_ZONE) });
}
