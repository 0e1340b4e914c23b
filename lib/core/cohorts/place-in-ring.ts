import { endOfLastDay } from './finished';
import { type MeetingTimes, type RingPosition, ringPosition } from './ring-position';

/** How long a group goes on, as far as it was said. */
export type GoesOn = { lastDay: Date | null; meetingCount: number };

/**
 * Where a group with these meetings is. While it has fewer than it is to have, others may be planned until the end of its
 * last day.
 */
export function placeInRing(
  meetings: readonly MeetingTimes[],
  { lastDay, meetingCount, now }: GoesOn & { now: Date },
): RingPosition {
  const more = lastDay !== null && meetings.length < meetingCount;
  return ringPosition(meetings, now, more ? endOfLastDay(lastDay) : undefined);
}
