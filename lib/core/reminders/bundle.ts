import { isAllowed } from '@/lib/core/calendar/allowed-moments';
import type { CalendarDay } from '@/lib/shared/calendar-day';
import { groupBy } from '@/lib/shared/group-by';
import { dayField } from '@/lib/shared/local-time';
import type { Reminder } from './reminder';

/** What goes in one mail: all for one receiver; for a student all about one request. */
export type Bundle = [Reminder, ...Reminder[]];

/**
 * What goes out at this moment: one mail for each person, and no second one on the same day. Reminders of one day wait for
 * the last of them and go together. When one cannot wait, what is due goes at once, and the rest on a later day.
 * `reminders`: what is due, and what will be later today; `lastMailed`: by person, the day of the last such mail.
 */
export function bundlesAt(
  now: Date,
  reminders: readonly Reminder[],
  lastMailed: ReadonlyMap<string, CalendarDay>,
): Bundle[] {
  const today = dayField(now);
  const wanted = reminders.filter(({ dropped }) => dropped === null);
  return [...groupBy(wanted, ({ to }) => to.person)].flatMap(([person, theirs]): Bundle[] => {
    const [first, ...others] = theirs.filter(({ allowedAt }) => allowedAt <= now);
    if (!first || lastMailed.get(person) === today || !isAllowed(now, first.to.closures)) return [];
    const later = theirs.filter(({ allowedAt }) => allowedAt > now && dayField(allowedAt) === today);
    if (later.length > 0 && [first, ...others].every((one) => canWaitFor(later, one))) return [];
    return [[first, ...others.filter((one) => fitsBeside(first, one))]];
  });
}

function canWaitFor(later: readonly Reminder[], { before }: Reminder): boolean {
  return later.every(({ allowedAt }) => before === null || before > allowedAt);
}

/** A student has a link of their own for each request. */
function fitsBeside(first: Reminder, { requestId, to }: Reminder): boolean {
  return to.memberId !== null || requestId === first.requestId;
}
