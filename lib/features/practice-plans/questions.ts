import type { Scope } from '@/lib/platform/tenancy/scope';

/** The learning questions a plan can belong to: the group's shared ones first, then the own ones; newest first. */
export async function questionsOf(
  { tx }: Pick<Scope, 'tx'>,
  { participantId, cohortId }: { participantId: string; cohortId: string },
) {
  const questions = await tx.learningQuestion.findMany({
    where: {
      OR: [
        { cohortId, scope: 'shared' },
        { participantId, scope: 'own' },
      ],
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true, scope: true, text: true, closedAt: true },
  });
  return questions.toSorted((a, b) => Number(a.scope === 'own') - Number(b.scope === 'own'));
}

export type PlanQuestion = Awaited<ReturnType<typeof questionsOf>>[number];
