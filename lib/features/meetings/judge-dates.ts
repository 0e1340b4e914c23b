import { type ClosedDays, isSchoolDay, type NoSchool, noSchoolOn } from '@/lib/core/calendar/school-days';
import { isTooLong, MOST_DAYS_BETWEEN } from '@/lib/core/meetings/tempo';
import { addDays, type CalendarDay, daysBetween } from '@/lib/shared/calendar-day';
import { FEWEST_DAYS_BETWEEN } from './propose-dates';

/** Why a month was not kept: what is closed in between, or nobody's reason; then a school day that would have kept to it. */
export type TooLong<C extends ClosedDays> =
  | { why: 'closed'; closure: C }
  | { why: 'chosen'; day: CalendarDay };

export type JudgedDate<C extends ClosedDays = ClosedDays> = {
  day: CalendarDay;
  /** Since the one before; null for the first. */
  days: number | null;
  tooLong: TooLong<C> | null;
  /** Why there is no school on the day itself. */
  noSchool: NoSchool<C> | null;
};

/** Days in their order, each with its distance to the one before and with what is wrong. */
export function judgeDates<C extends ClosedDays>(
  days: readonly CalendarDay[],
  closures: readonly C[],
): JudgedDate<C>[] {
  return days.map((day, at) => {
    const before = days[at - 1];
    const apart = before === undefined ? null : daysBetween(before, day);
    return {
      day,
      days: apart,
      tooLong: before !== undefined && apart && isTooLong(apart) ? whyTooLong(before, closures) : null,
      noSchool: noSchoolOn(day, closures),
    };
  });
}

function whyTooLong<C extends ClosedDays>(from: CalendarDay, closures: readonly C[]): TooLong<C> {
  const [first, last] = [addDays(from, FEWEST_DAYS_BETWEEN), addDays(from, MOST_DAYS_BETWEEN)];
  for (let day = last; day >= first; day = addDays(day, -1))
    if (isSchoolDay(day, closures)) return { why: 'chosen', day };
  // Eighteen days without one school day: weekends and public days alone cannot do that.
  const [longest] = closures.toSorted((a, b) => overlap(b, first, last) - overlap(a, first, last));
  return longest ? { why: 'closed', closure: longest } : { why: 'chosen', day: last };
}

/** How many of the days from first to last are in it. */
function overlap({ firstDay, lastDay }: ClosedDays, first: CalendarDay, last: CalendarDay): number {
  const from = firstDay > first ? firstDay : first;
  const to = lastDay < last ? lastDay : last;
  return Math.max(0, daysBetween(from, to) + 1);
}
