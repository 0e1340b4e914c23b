import { getOwnRound } from '@/lib/core/cohorts/participation';
import { getForm } from '@/lib/core/frameworks/get-form';
import type { Scope, TenantScope } from '@/lib/platform/tenancy/scope';

const questionFields = {
  id: true,
  text: true,
  savedAt: true,
  axis: { select: { id: true, key: true, name: true, subtitle: true, shortName: true } },
} as const;

export type OwnQuestion = NonNullable<Awaited<ReturnType<typeof getOwnQuestion>>>;

/** The question someone wrote in a round, or null. Give it a participation of the actor: it is theirs alone until shared. */
export function getOwnQuestion(
  { tx }: TenantScope,
  { participantId, roundId }: { participantId: string; roundId: string },
) {
  return tx.learningQuestion.findFirst({
    where: { participantId, roundId, scope: 'own' },
    select: questionFields,
  });
}

/** What the page to write it on needs: the axes to choose from and what was written before. */
export async function getQuestionPage(scope: Scope, roundId: string) {
  const { participantId, cohort, round } = await getOwnRound(scope, roundId);
  const { axes, language } = await getForm(scope.tx, cohort.versionId, 'self');
  return {
    cohort,
    round,
    language,
    axes: axes.map(({ id, name, subtitle }) => ({ id, name, subtitle })),
    question: await getOwnQuestion(scope, { participantId, roundId }),
  };
}
