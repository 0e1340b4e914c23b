import type { Scope } from '@/lib/platform/tenancy/scope';

/** The actor's rounds, newest first, each with how far the scan is and the learning question. */
export async function listOwnRounds({ tx, actor }: Scope) {
  const participants = await tx.participant.findMany({
    where: { memberId: actor.memberId },
    orderBy: { cohort: { startMeetingAt: 'desc' } },
    select: {
      cohort: {
        select: {
          id: true,
          name: true,
          version: { select: { language: true } },
          rounds: {
            orderBy: { openedAt: 'desc' },
            select: { id: true, kind: true, openedAt: true, closedAt: true },
          },
        },
      },
      scans: { select: { roundId: true, submittedAt: true } },
      questions: {
        where: { scope: 'own' },
        select: { roundId: true, text: true, axis: { select: { name: true, subtitle: true } } },
      },
    },
  });
  return participants.flatMap(({ cohort: { rounds, version, ...cohort }, scans, questions }) =>
    rounds.map((round) => {
      const question = questions.find(({ roundId }) => roundId === round.id);
      return {
        cohort,
        round,
        scan: scans.find(({ roundId }) => roundId === round.id) ?? null,
        question: question ? { ...question, language: version.language } : null,
      };
    }),
  );
}

export type OwnRound = Awaited<ReturnType<typeof listOwnRounds>>[number];
