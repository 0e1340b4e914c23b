import { readPlaces } from '@/lib/core/meetings/read-places';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { inOrderOfCourse } from './order-of-course';

const cohortFields = {
  id: true,
  name: true,
  versionId: true,
  startMeetingAt: true,
  startMeetingMinutes: true,
  lastDay: true,
  archivedAt: true,
  meetingCount: true,
  planMinutes: true,
  homeworkMinutes: true,
  showOthersEarly: true,
  feedbackDays: true,
  sharesWithTrainers: true,
  feedbackMode: true,
} as const;

const roundFields = { id: true, kind: true, openedAt: true, closedAt: true, feedbackClosesAt: true } as const;

/** A participant's place in a cohort, with the round at hand. */
export type Participation = Awaited<ReturnType<typeof getOwnRound>>;

/**
 * The actor's own participation in the cohort of this round; NotFoundError when it is someone else's round. Whoever
 * stopped keeps it for reading what is their own: for them the round ended when they stopped. For the others it ends when
 * the next one opens: who is late may still hand in after a facilitator closed it.
 */
export async function getOwnRound({ tx, actor }: Scope, roundId: string) {
  const { cohort, ...round } = found(
    await tx.scanRound.findFirst({
      where: { id: roundId, cohort: { participants: { some: { memberId: actor.memberId } } } },
      select: {
        ...roundFields,
        cohort: {
          select: {
            ...cohortFields,
            rounds: { orderBy: { openedAt: 'desc' }, take: 1, select: { id: true, openedAt: true } },
            participants: {
              where: { memberId: actor.memberId },
              select: { id: true, leftAt: true, createdAt: true },
            },
          },
        },
      },
    }),
  );
  const { participants, rounds, ...rest } = cohort;
  const { id: participantId, leftAt, createdAt: since } = found(participants[0]);
  const [newest] = rounds;
  const nextAt = newest && newest.id !== round.id ? newest.openedAt : null;
  return { participantId, leftAt, since, cohort: rest, round: { ...round, endedAt: leftAt ?? nextAt } };
}

/**
 * The actor's participation in the cohort that runs, in its newest round: its next cycle comes when it is over. Null for
 * who takes part in none.
 */
export async function getCurrentParticipation(scope: Scope): Promise<Participation | null> {
  const { tx, actor } = scope;
  const participants = await tx.participant.findMany({
    where: { memberId: actor.memberId, leftAt: null, cohort: { archivedAt: null } },
    select: {
      id: true,
      createdAt: true,
      cohort: {
        select: { ...cohortFields, rounds: { orderBy: { openedAt: 'desc' }, take: 1, select: roundFields } },
      },
    },
  });
  const cohortId = await currentCohort(
    scope,
    participants.map(({ cohort }) => cohort),
  );
  const participant = participants.find(({ cohort }) => cohort.id === cohortId);
  if (!participant) return null;
  const { rounds, ...cohort } = participant.cohort;
  const round = rounds[0] ?? null;
  return (
    round && {
      participantId: participant.id,
      leftAt: null,
      since: participant.createdAt,
      cohort,
      round: { ...round, endedAt: null },
    }
  );
}

/** Where the meetings are only counts for who is in more than one. */
async function currentCohort(scope: Scope, cohorts: Parameters<typeof inOrderOfCourse>[0]) {
  const [only, ...more] = cohorts;
  if (more.length === 0) return only?.id;
  const places = await readPlaces(
    scope,
    cohorts.map(({ id }) => id),
  );
  return inOrderOfCourse(cohorts, places, scope.now)[0]?.id;
}
