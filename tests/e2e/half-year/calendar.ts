import { now } from '@/lib/platform/clock';
import { addDays, daysBetween, weekdayOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

/** Halfway between two days. */
export function dayBetween(from: string, to: string): string {
  return addDays(from, Math.floor(daysBetween(from, to) / 2));
}

/**
 * The story begins on the first of December that comes, never in the past: a browser forgets a cookie that ended then.
 * Its first meeting is on a Tuesday in January, so that spring holidays and the change of the clock lie on its way.
 */
export function storyDays() {
  const today = dayField(now());
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '12-01' ? 1 : 0);
  const eleventh = `${year + 1}-01-11`;
  return {
    opening: `${year}-12-01`,
    start: addDays(eleventh, (9 - weekdayOf(eleventh)) % 7),
    lastDay: `${year + 1}-08-31`,
  };
}
