import { morningOf } from '@/lib/core/calendar/allowed-moments';
import type { Wish } from '@/lib/core/reminders/reminder';
import { daysOf } from '@/lib/core/reminders/settings';
import { addDays } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import type { GroupState, ParticipantState } from './group-state';

/** The self-scan, and feedback that was not asked yet: some days before the start meeting. */
export function preparationWishes(group: GroupState, participant: ParticipantState): Wish[] {
  const [start] = group.meetings;
  if (!start) return [];
  const { scanHandedIn, feedbackAsked, participantId, receiver } = participant;
  return daysOf(group.settings, 'preparation').map((days) => ({
    kind: 'preparation',
    to: receiver,
    about: group.cohortId,
    number: days,
    cohortId: group.cohortId,
    meetingId: start.id,
    requestId: null,
    participantId,
    dueAt: morningOf(addDays(dayField(start.startsAt), -days)),
    before: start.startsAt,
    inTheMorning: false,
    needless: scanHandedIn && feedbackAsked ? 'done' : null,
  }));
}
