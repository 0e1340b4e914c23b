import { addDays, type CalendarDay } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

/** Proposed for catching up: the day before the next meeting, without one in two weeks; never a day that has passed. */
export function proposedDueDay(next: { startsAt: Date } | null, now: Date): CalendarDay {
  const today = dayField(now);
  const day = next ? addDays(dayField(next.startsAt), -1) : addDays(today, 14);
  return [day, today].toSorted().at(-1) ?? today;
}
