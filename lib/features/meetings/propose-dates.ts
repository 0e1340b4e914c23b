import type { ClosedDays } from '@/lib/core/calendar/school-days';
import { isSchoolDay } from '@/lib/core/calendar/school-days';
import { MOST_DAYS_BETWEEN } from '@/lib/core/meetings/tempo';
import { addDays, type CalendarDay, weekdayOf } from '@/lib/shared/calendar-day';

/** Between two meetings something is tried in practice: two weeks at least, and one where nothing else keeps to a month. */
export const FEWEST_DAYS_BETWEEN = 14;
const FEWEST_OF_ALL = 7;
/** How far ahead a school day is looked for when everything is closed. */
const FARTHEST = 200;

type Wanted = {
  firstDay: CalendarDay;
  /** How many, the first included. */
  count: number;
  /** 1 is Monday: on which day the ones after the first fall, as far as possible. */
  weekday: number;
};

/** Days for so many meetings, at most 31 days apart where the schools' closures leave that possible. */
export function proposeDates({ firstDay, count, weekday }: Wanted, closures: readonly ClosedDays[]) {
  const days: CalendarDay[] = [];
  for (let day = firstDay; days.length < count; day = nextDay(day, weekday, closures)) days.push(day);
  return days;
}

/**
 * The meeting after this day: as late as a month allows, on the wanted weekday if there is one, else on another; else
 * after one week, when a month from there leads past what is closed; else the first day that is open again.
 */
export function nextDay(from: CalendarDay, weekday: number, closures: readonly ClosedDays[]): CalendarDay {
  const open = (days: number) => isSchoolDay(addDays(from, days), closures);
  const wanted = (days: number) => open(days) && weekdayOf(addDays(from, days)) === weekday;
  const days =
    latest(FEWEST_DAYS_BETWEEN, MOST_DAYS_BETWEEN, wanted) ??
    latest(FEWEST_DAYS_BETWEEN, MOST_DAYS_BETWEEN, open) ??
    latest(FEWEST_OF_ALL, FEWEST_DAYS_BETWEEN - 1, (soon) => open(soon) && leadsOn(soon, open)) ??
    earliest(MOST_DAYS_BETWEEN + 1, FARTHEST, wanted) ??
    FARTHEST;
  return addDays(from, days);
}

/** Whether a month after so many days there is school again, past what closes the month after the start. */
function leadsOn(days: number, open: (days: number) => boolean): boolean {
  return latest(MOST_DAYS_BETWEEN + 1, days + MOST_DAYS_BETWEEN, open) !== null;
}

function latest(least: number, most: number, fits: (days: number) => boolean): number | null {
  for (let days = most; days >= least; days--) if (fits(days)) return days;
  return null;
}

function earliest(least: number, most: number, fits: (days: number) => boolean): number | null {
  for (let days = least; days <= most; days++) if (fits(days)) return days;
  return null;
}
