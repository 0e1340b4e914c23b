import { tz } from '@date-fns/tz';
import { differenceInCalendarDays } from 'date-fns';
import { TIME_ZONE } from '@/lib/shared/dates';

/** Within a week after every meeting. From these days after it on, who leads the group is reminded, and it is late. */
const REMIND_FROM = 5;
const LATE_FROM = 8;

export type RecapState =
  /** The meeting has not ended. */
  | 'ahead'
  /** It can be written; nothing presses. */
  | 'open'
  | 'due'
  | 'late'
  | 'sent';

/** How the recap of a meeting stands, in calendar days in the Netherlands after the day on which it ended. */
export function recapState(endsAt: Date, sentAt: Date | null, now: Date): RecapState {
  if (sentAt) return 'sent';
  if (now < endsAt) return 'ahead';
  const days = differenceInCalendarDays(now, endsAt, { in: tz(TIME_ZONE) });
  if (days >= LATE_FROM) return 'late';
  return days >= REMIND_FROM ? 'due' : 'open';
}
