import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

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

/** The actor's participation in the newest running cohort, in its newest round; null for who takes part in none. */
export async function getCurrentParticipation({ tx, actor }: Scope): Promise<Participation | null> {
  const participant = await tx.participant.findFirst({
    where: { memberId: actor.memberId, leftAt: null, cohort: { archivedAt: null } },
    orderBy: { cohort: { startMeetingAt: 'desc' } },
    select: {
      id: true,
      createdAt: true,
      cohort: {
        select: { ...cohortFields, rounds: { orderBy: { openedAt: 'desc' }, take: 1, select: roundFields } },
      },
    },
  });
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
