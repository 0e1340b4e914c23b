import { type MeetingTimes, type RingPosition, ringPosition } from './ring-position';

const dayMs = 24 * 60 * 60_000;

/** Where a group with these meetings is. Until the end of its last day there may be meetings that are not planned yet. */
export function placeInRing(
  meetings: readonly MeetingTimes[],
  { lastDay, now }: { lastDay: Date | null; now: Date },
): RingPosition {
  return ringPosition(meetings, now, lastDay ? new Date(lastDay.getTime() + dayMs) : undefined);
}
