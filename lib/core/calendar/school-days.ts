import { type CalendarDay, weekdayOf } from '@/lib/shared/calendar-day';
import { type PublicDayName, publicDays } from './public-days';

/** Days without school of the schools at hand, first and last included. */
export type ClosedDays = { name: string; firstDay: CalendarDay; lastDay: CalendarDay };

/** Why there is no school on a day. */
export type NoSchool<C extends ClosedDays = ClosedDays> =
  | { why: 'weekend' }
  | { why: 'public'; name: PublicDayName }
  | { why: 'closed'; closure: C };

/** Why there is no school on this day at one of the schools these closures are of; null on a school day. */
export function noSchoolOn<C extends ClosedDays>(
  day: CalendarDay,
  closures: readonly C[],
): NoSchool<C> | null {
  const closure = closures.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (closure) return { why: 'closed', closure };
  const known = publicDays(Number(day.slice(0, 4))).find((one) => one.day === day);
  if (known) return { why: 'public', name: known.name };
  return weekdayOf(day) > 5 ? { why: 'weekend' } : null;
}

/** Whether all these schools are open on this day. */
export function isSchoolDay(day: CalendarDay, closures: readonly ClosedDays[]): boolean {
  return noSchoolOn(day, closures) === null;
}
