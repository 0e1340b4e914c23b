import { isFinished } from '@/lib/core/cohorts/finished';
import { NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { AttendanceState } from '@/prisma/generated/enums';
import { meetingAfter, meetingDates, type Numbered, numbered } from './numbered';
import { canHaveBeenThere, hasBegun, isOwnRound } from './own-time';

const ABSENT: AttendanceState[] = ['absent_with_notice', 'absent_without_notice'];

const fields = {
  id: true,
  createdAt: true,
  leftAt: true,
  pairId: true,
  attendances: {
    where: { state: { in: ABSENT } },
    select: { meetingId: true },
  },
  cohort: {
    select: {
      id: true,
      name: true,
      planMinutes: true,
      lastDay: true,
      archivedAt: true,
      meetings: { where: { cancelledAt: null }, select: meetingDates },
    },
  },
} as const;

/** The weeks after a meeting until the next one, with that meeting at their head. */
export type OwnRound = {
  meeting: Numbered;
  next: Numbered | null;
  /** Whether they were at the meeting, as far as is known. */
  wasThere: boolean;
};

/** The groups that the actor takes or took part in, newest first, each with its rounds that are theirs, newest first. */
export async function listOwnProgrammes({ tx, actor, now }: Scope) {
  const places = await tx.participant.findMany({
    where: { memberId: actor.memberId },
    orderBy: { cohort: { startMeetingAt: 'desc' } },
    select: fields,
  });
  return places.map(({ id: participantId, createdAt: since, leftAt, pairId, attendances, cohort }) => {
    const { meetings, ...group } = cohort;
    const inOrder = numbered(meetings);
    const missed = new Set(attendances.map(({ meetingId }) => meetingId));
    const rounds = inOrder
      .filter((meeting) => hasBegun(meeting, now))
      .map((meeting): OwnRound => {
        const wasThere = canHaveBeenThere(meeting, { since, leftAt }, missed.has(meeting.id));
        return { meeting, next: meetingAfter(inOrder, meeting.id), wasThere };
      })
      .filter(({ meeting, next }) => isOwnRound(meeting, next, { since, leftAt }))
      .toReversed();
    return { participantId, leftAt, pairId, cohort: group, finished: isFinished(group, now), rounds };
  });
}

export type OwnProgramme = Awaited<ReturnType<typeof listOwnProgrammes>>[number];

/** The actor's place in the group of a meeting that has begun, and its round. NotFoundError for any other meeting. */
export async function getOwnRoundOf(scope: Scope, meetingId: string) {
  for (const programme of await listOwnProgrammes(scope)) {
    const round = programme.rounds.find(({ meeting }) => meeting.id === meetingId);
    if (round) return { programme, round };
  }
  throw new NotFoundError();
}

/** The round that is going on for the actor: of the newest group that still runs, else of the newest. */
export function currentRound(programmes: readonly OwnProgramme[]) {
  const there = programmes.filter(({ rounds, leftAt }) => rounds.length > 0 && leftAt === null);
  const programme = there.find(({ finished }) => !finished) ?? there[0];
  const round = programme?.rounds[0];
  return programme && round ? { programme, round } : null;
}
