import { tz } from '@date-fns/tz';
import { endOfDay, subDays } from 'date-fns';
import { type Bundle, bundlesAt } from '@/lib/core/reminders/bundle';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { CalendarDay } from '@/lib/shared/calendar-day';
import { TIME_ZONE } from '@/lib/shared/dates';
import { dueReminders, type ReminderState } from './due-reminders';

/** Days. What was due longer ago and never decided is from before anyone looked. */
const LOOK_BACK = 30;

/** Everything that may be decided at this moment, and what else the day brings, or the time until then. */
export function candidatesAt(
  now: Date,
  state: ReminderState,
  until: Date = endOfDay(now, { in: tz(TIME_ZONE) }),
): Reminder[] {
  return dueReminders(state, subDays(now, LOOK_BACK), until, now);
}

/** What was decided before: keys of reminders, and who had a mail on which day. */
export type Before = { decided: ReadonlySet<string>; lastMailed: ReadonlyMap<string, CalendarDay> };

/** Of these candidates: what goes out at this moment, and what never will. The rest waits. */
export function decisionsAt(
  now: Date,
  candidates: readonly Reminder[],
  { decided, lastMailed }: Before,
): { bundles: Bundle[]; dropped: Reminder[] } {
  const open = candidates.filter(({ key }) => !decided.has(key));
  return {
    bundles: bundlesAt(now, open, lastMailed),
    dropped: open.filter(({ dropped, allowedAt }) => dropped !== null && allowedAt <= now),
  };
}
