import { tz } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, endOfDay } from 'date-fns';
import { Refusal } from '@/lib/platform/errors';

const here = { in: tz('Europe/Amsterdam') };

/** Students need time to answer, and a mentor should not wait for the answers forever. */
export const FEWEST_DAYS = 3;
export const MOST_DAYS = 120;

/** The last moment of that day in the Netherlands. Refusal for a day too near or too far. */
export function closingMoment(day: string, now: Date): Date {
  const last = endOfDay(new Date(`${day}T12:00:00Z`), here);
  const days = differenceInCalendarDays(last, now, here);
  if (days < FEWEST_DAYS || days > MOST_DAYS)
    throw new Refusal('closingDay', 'feedbackClosesOn', { fewest: FEWEST_DAYS, most: MOST_DAYS });
  return new Date(last.getTime());
}

/** What a date field starts with: three weeks from now. */
export function proposedClosingDay(now: Date): string {
  const day = addDays(now, 21, here);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
