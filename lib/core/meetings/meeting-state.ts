import { endOf, type MeetingDates } from './numbered';

export type MeetingState = 'planned' | 'announced' | 'under_way' | 'held' | 'cancelled';

/** How a meeting stands at this moment: follows from its dates and from what was said about it. */
export function meetingState(
  meeting: Pick<MeetingDates, 'startsAt' | 'minutes' | 'cancelledAt'> & { announcedAt: Date | null },
  now: Date,
): MeetingState {
  if (meeting.cancelledAt) return 'cancelled';
  if (now >= endOf(meeting)) return 'held';
  if (now >= meeting.startsAt) return 'under_way';
  return meeting.announcedAt ? 'announced' : 'planned';
}
