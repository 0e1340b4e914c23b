import { morningOf } from '@/lib/core/calendar/allowed-moments';
import { canHaveBeenThere } from '@/lib/core/meetings/own-time';
import type { Wish } from '@/lib/core/reminders/reminder';
import { dayField } from '@/lib/shared/local-time';
import type { GroupMeeting, ParticipantState, ReflectionFacts } from './group-state';
import type { Programme } from './programme';

/** Of who was there: right after the meeting, and the question that waits when the weeks of practice end. */
export function reflectionWishes(group: Programme, participant: ParticipantState): Wish[] {
  return group.meetings
    .filter((meeting) => wasThere(participant, meeting))
    .flatMap((meeting) => {
      const later = group.practiceEndsAfter(meeting.id);
      const facts = participant.reflections[meeting.id];
      const about = aboutMeeting(group, participant, meeting);
      const first: Wish = {
        ...about,
        kind: 'reflection',
        number: 1,
        dueAt: meeting.endsAt,
        before: later,
        needless: isDone(facts, 'first') ? 'done' : null,
      };
      if (!later) return [first];
      const dueAt = morningOf(dayField(later));
      const before = group.nextOf(meeting.id)?.startsAt ?? null;
      return [
        first,
        { ...first, number: 2, dueAt, before, needless: isDone(facts, 'later') ? 'done' : null },
      ];
    });
}

function isDone(facts: ReflectionFacts | undefined, part: 'first' | 'later'): boolean {
  return Boolean(facts && (facts.skipped || facts[part]));
}

/** Added before it ended, and neither recorded as absent nor, while nothing is recorded, away by their own word. */
function wasThere({ since, attendance }: ParticipantState, { id, startsAt, endsAt }: GroupMeeting): boolean {
  const facts = attendance[id];
  const absent = facts?.state ? facts.state.startsWith('absent') : Boolean(facts?.announcedAt);
  return canHaveBeenThere({ startsAt, endsAt }, { since, leftAt: null }, absent);
}

/** A task that was given when the recap, which carries it, was out already. */
export function catchUpWishes(group: Programme, participant: ParticipantState): Wish[] {
  return participant.catchUps.flatMap(({ meetingId, createdAt, doneAt }): Wish[] => {
    const meeting = group.meetings.find(({ id }) => id === meetingId);
    if (!meeting?.recapSentAt || createdAt <= meeting.recapSentAt) return [];
    return [
      {
        ...aboutMeeting(group, participant, meeting),
        kind: 'catch_up',
        number: 1,
        dueAt: createdAt,
        before: group.nextOf(meetingId)?.startsAt ?? null,
        needless: doneAt ? 'done' : null,
      },
    ];
  });
}

function aboutMeeting(
  { cohortId }: Programme,
  { participantId, receiver }: ParticipantState,
  { id }: GroupMeeting,
) {
  return {
    to: receiver,
    about: id,
    cohortId,
    meetingId: id,
    requestId: null,
    participantId,
    inTheMorning: false,
  };
}
