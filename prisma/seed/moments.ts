import { tz } from '@date-fns/tz';
import { addDays, getDay, set } from 'date-fns';

const here = { in: tz('Europe/Amsterdam') };
const tuesday = 2;

/** So many calendar days before `now`, at a time of day in the Netherlands ("16.20"). */
export function daysBefore(now: Date, days: number, time: string): Date {
  return atTime(addDays(now, -days, here), time);
}

/** About two weeks ahead: the first Tuesday from the eleventh day on, at half past three. */
export function startMeetingAfter(now: Date): Date {
  const first = addDays(now, 11, here);
  return atTime(addDays(first, (tuesday - getDay(first, here) + 7) % 7, here), '15.30');
}

/** The calendar day, so many days from `now`, as a date without a time. */
export function dayFrom(now: Date, days: number): Date {
  const day = addDays(now, days, here);
  return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
}

function atTime(day: Date, time: string): Date {
  const [hours, minutes] = time.split('.').map(Number);
  return new Date(set(day, { hours, minutes, seconds: 0, milliseconds: 0 }, here).getTime());
}
