import { subDays } from 'date-fns';
import type { Wish } from '@/lib/core/reminders/reminder';
import { daysOf } from '@/lib/core/reminders/settings';
import type { GroupState, ParticipantState, RequestState } from './group-state';

/** Nearer to each other than this, one of the two is enough. */
const APART = 2;
const dayMs = 24 * 3_600_000;

/** Some days after asking, and some days before the request expires: at most two, however often it was sent again. */
export function requestWishes(group: GroupState, participant: ParticipantState): Wish[] {
  return participant.requests.flatMap((request) =>
    moments(group, request).map(({ number, dueAt }) => ({
      kind: 'feedback_open' as const,
      to: request.receiver,
      about: request.id,
      number,
      cohortId: group.cohortId,
      meetingId: null,
      requestId: request.id,
      participantId: participant.participantId,
      dueAt,
      before: request.expiresAt,
      inTheMorning: false,
      needless: request.settled ? ('done' as const) : null,
    })),
  );
}

function moments({ settings }: GroupState, { askedAt, expiresAt }: RequestState) {
  const [after = 5, before = 3] = daysOf(settings, 'feedback_open');
  const first = { number: 1, dueAt: new Date(askedAt.getTime() + after * dayMs) };
  const last = { number: 2, dueAt: subDays(expiresAt, before) };
  if (last.dueAt <= askedAt) return [];
  return last.dueAt.getTime() - first.dueAt.getTime() < APART * dayMs ? [last] : [first, last];
}
