import { morningOf } from '@/lib/core/calendar/allowed-moments';
import type { Receiver, Wish } from '@/lib/core/reminders/reminder';
import { addDays, type CalendarDay, weekdayOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

/** The weekly overview of a coordinator who asked for it: on the Mondays between two moments. */
export function weeklyWishes(to: Receiver, from: Date, until: Date): Wish[] {
  return mondays(dayField(from), dayField(until)).map((monday) => ({
    kind: 'weekly',
    to,
    about: monday,
    number: 1,
    cohortId: null,
    meetingId: null,
    requestId: null,
    participantId: null,
    dueAt: morningOf(monday),
    before: morningOf(addDays(monday, 7)),
    inTheMorning: true,
    needless: null,
  }));
}

/** From the Monday of the week of the first day on. */
function mondays(from: CalendarDay, until: CalendarDay): CalendarDay[] {
  const all: CalendarDay[] = [];
  for (let monday = addDays(from, 1 - weekdayOf(from)); monday <= until; monday = addDays(monday, 7))
    all.push(monday);
  return all;
}
