import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

const cohortFields = {
  id: true,
  name: true,
  versionId: true,
  startMeetingAt: true,
  startMeetingMinutes: true,
  meetingCount: true,
  showOthersEarly: true,
  feedbackDays: true,
} as const;

const roundFields = { id: true, kind: true, openedAt: true, closedAt: true } as const;

/** A participant's place in a cohort, with the round at hand. */
export type Participation = Awaited<ReturnType<typeof getOwnRound>>;

/** The actor's own participation in the cohort of this round; NotFoundError when it is someone else's round. */
export async function getOwnRound({ tx, actor }: Scope, roundId: string) {
  const { cohort, ...round } = found(
    await tx.scanRound.findFirst({
      where: { id: roundId, cohort: { participants: { some: { memberId: actor.memberId } } } },
      select: {
        ...roundFields,
        cohort: {
          select: {
            ...cohortFields,
            participants: { where: { memberId: actor.memberId }, select: { id: true } },
          },
        },
      },
    }),
  );
  const { participants, ...rest } = cohort;
  return { participantId: found(participants[0]).id, cohort: rest, round };
}

/** The actor's participation in the newest running cohort, in its newest round; null for who takes part in none. */
export async function getCurrentParticipation({ tx, actor }: Scope): Promise<Participation | null> {
  const participant = await tx.participant.findFirst({
    where: { memberId: actor.memberId, cohort: { archivedAt: null } },
    orderBy: { cohort: { startMeetingAt: 'desc' } },
    select: {
      id: true,
      cohort: {
        select: { ...cohortFields, rounds: { orderBy: { openedAt: 'desc' }, take: 1, select: roundFields } },
      },
    },
  });
  if (!participant) return null;
  const { rounds, ...cohort } = participant.cohort;
  const round = rounds[0];
  return round ? { participantId: participant.id, cohort, round } : null;
}
