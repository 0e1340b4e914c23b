import { morningOf } from '@/lib/core/calendar/allowed-moments';
import type { Receiver, Wish } from '@/lib/core/reminders/reminder';
import { daysOf } from '@/lib/core/reminders/settings';
import { twiceAbsentInARow } from '@/lib/features/attendance/twice-absent';
import { addDays } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import { isAway } from './between-meetings';
import type { GroupMeeting, ParticipantState } from './group-state';
import { planOf } from './plan-of';
import type { Programme } from './programme';

/** What everyone who leads the group hears, on the morning after it came to be: together the daily digest. */
export function facilitatorWishes(group: Programme): Wish[] {
  return group.facilitators.flatMap(({ receiver, since }) =>
    [...recapWishes(group, receiver), ...peopleWishes(group, receiver)].filter(({ dueAt }) => dueAt >= since),
  );
}

/** Within a week after a meeting: on the fifth day, and on the eighth, when it is late. */
function recapWishes(group: Programme, to: Receiver): Wish[] {
  const days = daysOf(group.settings, 'recap').toSorted((a, b) => a - b);
  return group.meetings.flatMap((meeting) => {
    const morning = (after: number) => morningOf(addDays(dayField(meeting.endsAt), after));
    return days.map((after, at): Wish => {
      const following = days[at + 1];
      return {
        ...told(group, to, meeting),
        kind: 'recap',
        about: meeting.id,
        number: after,
        dueAt: morning(after),
        before: following === undefined ? null : morning(following),
        needless: meeting.recapSentAt ? 'done' : null,
      };
    });
  });
}

function peopleWishes(group: Programme, to: Receiver): Wish[] {
  return group.participants.flatMap((participant) => {
    const about = (meeting: GroupMeeting) => ({
      ...told(group, to, meeting),
      about: `${meeting.id}:${participant.participantId}`,
      participantId: participant.participantId,
      number: 1,
    });
    return [
      ...awayWishes(group, participant, about),
      ...absenceWishes(group, participant, about),
      ...planWishes(group, participant, about),
    ];
  });
}

function told({ cohortId }: Programme, to: Receiver, { id }: GroupMeeting) {
  return { to, cohortId, meetingId: id, requestId: null, participantId: null, inTheMorning: true };
}

type About = (meeting: GroupMeeting) => Omit<Wish, 'kind' | 'dueAt' | 'before' | 'needless'>;

function awayWishes({ meetings }: Programme, participant: ParticipantState, about: About): Wish[] {
  return meetings
    .filter((meeting) => isAway(participant, meeting))
    .map((meeting) => ({
      ...about(meeting),
      kind: 'away',
      dueAt: participant.attendance[meeting.id]?.announcedAt ?? meeting.startsAt,
      before: meeting.startsAt,
      needless: null,
    }));
}

function absenceWishes(
  { meetings, nextOf }: Programme,
  { since, attendance }: ParticipantState,
  about: About,
): Wish[] {
  const recorded = meetings.flatMap((meeting) => {
    const { state, recordedAt } = attendance[meeting.id] ?? {};
    return state && recordedAt && since <= meeting.endsAt ? [{ meeting, state, recordedAt }] : [];
  });
  return recorded.flatMap(({ meeting, recordedAt }, at): Wish[] => {
    const states = recorded.slice(0, at + 1).map(({ state }) => state);
    if (!twiceAbsentInARow(states)) return [];
    const before = nextOf(meeting.id)?.startsAt ?? null;
    return [{ ...about(meeting), kind: 'twice_absent', dueAt: recordedAt, before, needless: null }];
  });
}

function planWishes(group: Programme, participant: ParticipantState, about: About): Wish[] {
  return group.weeks
    .filter(({ meeting }) => participant.since <= meeting.endsAt)
    .map(({ meeting, next, halfway }) => ({
      ...about(meeting),
      kind: 'no_plan',
      dueAt: halfway,
      before: next.startsAt,
      needless: planOf(participant, meeting) === 'none' ? null : 'done',
    }));
}
