import { type RingPosition, ringPosition } from './ring-position';

type Dated = { startMeetingAt: Date; startMeetingMinutes: number; lastDay: Date | null };

const dayMs = 24 * 60 * 60_000;

/** Where this cohort is. So far it knows the date of its start meeting, and the last day of its programme. */
export function placeInRing(
  { startMeetingAt, startMeetingMinutes, lastDay }: Dated,
  now: Date,
): RingPosition {
  const endsAt = new Date(startMeetingAt.getTime() + startMeetingMinutes * 60_000);
  const until = lastDay ? new Date(lastDay.getTime() + dayMs) : undefined;
  return ringPosition([{ startsAt: startMeetingAt, endsAt }], now, until);
}
