import { TZDate } from '@date-fns/tz';
import { TIME_ZONE } from './dates';

/** The moment of a calendar day ("2027-01-12") and a time ("15:30") on a clock in the Netherlands; null for no such day or time. */
export function momentOf(day: string, time: string): Date | null {
  const hours = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!isDay(day) || !hours) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, Number(hours[1]), Number(hours[2]), TIME_ZONE).getTime());
}

/** Whether this is a day of the calendar, written as a date field sends it. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const clock = (part: 'dateStyle' | 'timeStyle') =>
  // Sweden writes days and times as the fields of a form take them.
  new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, [part]: 'short' });
const days = clock('dateStyle');
const times = clock('timeStyle');

/** As a date field and a time field take it, on a clock in the Netherlands. */
export function dayField(date: Date): string {
  return days.format(date);
}

export function timeField(date: Date): string {
  return times.format(date);
}
