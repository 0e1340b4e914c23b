import { tz } from '@date-fns/tz';
import { addDays, differenceInCalendarDays } from 'date-fns';
import { found, Refusal } from '@/lib/platform/errors';
import { TIME_ZONE } from '@/lib/shared/dates';
import { dayField, momentOf } from '@/lib/shared/local-time';

const here = { in: tz(TIME_ZONE) };

/** Students need time to answer, and a mentor should not wait for the answers forever. */
export const FEWEST_DAYS = 3;
export const MOST_DAYS = 120;

/** The end of that day in the Netherlands. Refusal for a day too near or too far. */
export function closingMoment(day: string, now: Date): Date {
  const last = found(momentOf(day, '23:59'));
  const days = differenceInCalendarDays(last, now, here);
  if (days < FEWEST_DAYS || days > MOST_DAYS)
    throw new Refusal('closingDay', 'feedbackClosesOn', { fewest: FEWEST_DAYS, most: MOST_DAYS });
  return last;
}

/** What a date field starts with: three weeks from now. */
export function proposedClosingDay(now: Date): string {
  return dayField(addDays(now, 21, here));
}
