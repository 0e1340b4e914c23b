import { type CalendarDay, daysBetween } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

/** product.md, "Tempo": at most a month between two meetings. */
export const MOST_DAYS_BETWEEN = 31;

/** Whether so many days lie between two meetings that the group may lose its pace. */
export function isTooLong(days: number): boolean {
  return days > MOST_DAYS_BETWEEN;
}

/** From one meeting to the next, by the calendar: neither the hour nor the change of the clock counts. */
export function daysApart(before: { startsAt: Date }, after: { startsAt: Date }): number {
  return daysBetween(dayOfMeeting(before), dayOfMeeting(after));
}

function dayOfMeeting({ startsAt }: { startsAt: Date }): CalendarDay {
  return dayField(startsAt);
}
