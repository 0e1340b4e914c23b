import { tz } from '@date-fns/tz';
import { subDays } from 'date-fns';
import { found, Refusal } from '@/lib/platform/errors';
import { TIME_ZONE } from '@/lib/shared/dates';
import { dayField, momentOf } from '@/lib/shared/local-time';

/** The start meeting as a moment, the last day as the database keeps a calendar day. Refusal when the order is wrong. */
export function cohortDates({
  startDay,
  startTime,
  lastDay,
}: Record<'startDay' | 'startTime' | 'lastDay', string>) {
  if (lastDay < startDay) throw new Refusal('lastDayBeforeFirst', 'lastDay');
  return { startMeetingAt: found(momentOf(startDay, startTime)), lastDay: new Date(`${lastDay}T00:00:00Z`) };
}

/** A week before the start meeting there is still time to read what was opened. */
export function defaultClosingDay(startMeetingAt: Date): string {
  return dayField(subDays(startMeetingAt, 7, { in: tz(TIME_ZONE) }));
}

/** Until the end of that day. Refusal for a day that is over: nobody could answer. */
export function closingMoment(day: string, now: Date): Date {
  const moment = found(momentOf(day, '23:59'));
  if (moment <= now) throw new Refusal('closesInPast', 'feedbackClosesOn');
  return moment;
}
