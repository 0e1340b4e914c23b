import { tz } from '@date-fns/tz';
import { differenceInCalendarDays } from 'date-fns';
import { TIME_ZONE } from '@/lib/shared/dates';

export type RecapState = 'sent' | 'open' | 'due' | 'late';

/** A recap goes out within 7 days after the meeting: warned on day 5, late on day 8. Calendar days in the Netherlands. */
export function recapState(endsAt: Date, sentAt: Date | null, now: Date): RecapState {
  if (sentAt) return 'sent';
  const days = differenceInCalendarDays(now, endsAt, { in: tz(TIME_ZONE) });
  if (days >= 8) return 'late';
  return days >= 5 ? 'due' : 'open';
}
