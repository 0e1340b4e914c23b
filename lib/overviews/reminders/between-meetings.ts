import { morningOf } from '@/lib/core/calendar/allowed-moments';
import type { Wish } from '@/lib/core/reminders/reminder';
import { daysOf } from '@/lib/core/reminders/settings';
import { addDays } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import type { GroupMeeting, ParticipantState } from './group-state';
import { planOf } from './plan-of';
import type { Programme, Weeks } from './programme';

/** Some days before the next meeting, once everyone knows its date. Ticked off, the mail only says when it is. */
export function homeworkWishes(group: Programme, participant: ParticipantState): Wish[] {
  return group.weeks
    .filter(({ next }) => next.announcedAt !== null)
    .flatMap((weeks) =>
      daysOf(group.settings, 'homework').map((days) => ({
        ...aboutWeeks(group, participant, weeks),
        kind: 'homework' as const,
        number: days,
        dueAt: morningOf(addDays(dayField(weeks.next.startsAt), -days)),
        needless: isAway(participant, weeks.next) ? ('away' as const) : null,
      })),
    );
}

/** Exactly halfway between two meetings: with the own plan, or without one to make a small one (product.md, "Nudges"). */
export function halfwayWishes(group: Programme, participant: ParticipantState): Wish[] {
  return group.weeks.map((weeks) => ({
    ...aboutWeeks(group, participant, weeks),
    kind: 'halfway',
    number: 1,
    dueAt: weeks.halfway,
    needless: planOf(participant, weeks.meeting) === 'settled' ? 'done' : null,
  }));
}

function aboutWeeks({ cohortId }: Programme, { participantId, receiver }: ParticipantState, weeks: Weeks) {
  return {
    to: receiver,
    about: weeks.meeting.id,
    cohortId,
    meetingId: weeks.meeting.id,
    requestId: null,
    participantId,
    before: weeks.next.startsAt,
    inTheMorning: false,
  };
}

/** Said beforehand that they cannot come. */
export function isAway({ attendance }: ParticipantState, { id }: Pick<GroupMeeting, 'id'>): boolean {
  return Boolean(attendance[id]?.announcedAt);
}
