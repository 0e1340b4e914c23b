import { addDays, type CalendarDay } from '@/lib/shared/calendar-day';
import { dayField, momentOf, timeField } from '@/lib/shared/local-time';
import { type ClosedDays, isSchoolDay } from './school-days';

/** When a reminder may come, on a school day by the clock of the Netherlands; at the last time not any more. */
const FIRST = '07:30';
const LAST = '18:00';
/** Longer than any stretch of days without school. */
export const MOST_DAYS = 120;

type Closures = readonly ClosedDays[];

/** Whether a reminder may come at this moment, where these days are closed (product.md, "Nudges"). */
export function isAllowed(moment: Date, closures: Closures): boolean {
  return firstAllowed(moment, closures)?.getTime() === moment.getTime();
}

/** The first moment from this one on at which a reminder may come; null when there is no school day for months. */
export function firstAllowed(moment: Date, closures: Closures): Date | null {
  const day = dayField(moment);
  const time = timeField(moment);
  if (time >= LAST) return firstMorning(addDays(day, 1), closures);
  if (time < FIRST || !isSchoolDay(day, closures)) return firstMorning(day, closures);
  return moment;
}

/** Half past seven on the first school day from this day on; null when there is none for months. */
export function firstMorning(day: CalendarDay, closures: Closures): Date | null {
  for (let ahead = 0; ahead < MOST_DAYS; ahead += 1) {
    const one = addDays(day, ahead);
    if (isSchoolDay(one, closures)) return morningOf(one);
  }
  return null;
}

/** The same time on the next school day; null when there is none for months. */
export function nextSchoolDay(moment: Date, closures: Closures): Date | null {
  const morning = firstMorning(addDays(dayField(moment), 1), closures);
  return morning && momentOf(dayField(morning), timeField(moment));
}

/** Half past seven of a day, whatever day it is. */
export function morningOf(day: CalendarDay): Date {
  const moment = mornings.get(day) ?? momentOf(day, FIRST);
  if (!moment) throw new RangeError('no such day');
  mornings.set(day, moment);
  return moment;
}

/** By day: the same few hundred are asked for again and again. */
const mornings = new Map<CalendarDay, Date>();
