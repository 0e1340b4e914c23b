import { isFinished } from '@/lib/core/cohorts/finished';
import { NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getMeeting } from './get-meeting';
import { listMeetings } from './list-meetings';
import { meetingState } from './meeting-state';
import { endOf } from './numbered';

/**
 * A meeting as every part of its page needs it: its number and the group's other meetings, how it stands, who looks.
 * NotFoundError for who is not in the group.
 */
export async function getMeetingFrame(scope: Scope, meetingId: string) {
  const meeting = await getMeeting(scope, meetingId);
  const meetings = await listMeetings(scope, meeting.cohortId);
  const own = meeting.cohort.participants.find(({ memberId }) => memberId === scope.actor.memberId);
  return {
    meeting: { ...meeting, endsAt: endOf(meeting) },
    /** Null for a cancelled one. */
    number: meetings.find(({ id }) => id === meetingId)?.number ?? null,
    meetings,
    state: meetingState(meeting, scope.now),
    leads: meeting.leads,
    finished: isFinished(meeting.cohort, scope.now),
    /** The actor's own place in the group; null for who only leads it. */
    own: own ? { participantId: own.id, since: own.createdAt } : null,
  };
}

export type MeetingFrame = Awaited<ReturnType<typeof getMeetingFrame>>;

/** The same for who leads the group. NotFoundError for anyone else, its participants included. */
export async function getLedFrame(scope: Scope, meetingId: string): Promise<MeetingFrame> {
  const frame = await getMeetingFrame(scope, meetingId);
  if (!frame.leads) throw new NotFoundError();
  return frame;
}
