import { halfwayBetween, meetingAfter } from '@/lib/core/meetings/numbered';
import { practiceEnds } from '@/lib/core/meetings/own-time';
import type { GroupMeeting, GroupState } from './group-state';

/** A meeting, and the weeks until the next one. */
export type Weeks = { meeting: GroupMeeting; next: GroupMeeting; halfway: Date };

/** A group with what its dates come to, worked out once for everyone in it. */
export type Programme = GroupState & {
  weeks: readonly Weeks[];
  /** By meeting: the one after it. */
  nextOf: (meetingId: string) => GroupMeeting | null;
  /** By meeting: the morning on which its weeks of practice end; null while that is not known. */
  practiceEndsAfter: (meetingId: string) => Date | null;
};

export function programmeOf(group: GroupState): Programme {
  const nextOf = (meetingId: string) => meetingAfter(group.meetings, meetingId);
  const ends = new Map(group.meetings.map(({ id }) => [id, practiceEnds(nextOf(id), group.lastDay)]));
  return {
    ...group,
    weeks: group.meetings.flatMap((meeting) => {
      const next = nextOf(meeting.id);
      return next ? [{ meeting, next, halfway: halfwayBetween(meeting, next) }] : [];
    }),
    nextOf,
    practiceEndsAfter: (meetingId) => ends.get(meetingId) ?? null,
  };
}
