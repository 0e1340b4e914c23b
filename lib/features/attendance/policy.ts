import type { MeetingState } from '@/lib/core/meetings/meeting-state';

type Meeting = { state: MeetingState; finished: boolean };

/** Who was there is written down from the start of a meeting on, until the group is finished. */
export function canRecordAttendance({ state, finished }: Meeting): boolean {
  return !finished && (state === 'under_way' || state === 'held');
}

/** A participant says until the meeting begins that they cannot come, and may take that back until then. */
export function canAnnounceAbsence({ state, finished }: Meeting): boolean {
  return !finished && (state === 'planned' || state === 'announced');
}
