import { getOwnRound } from '@/lib/core/cohorts/participation';
import { getForm } from '@/lib/core/frameworks/get-form';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { SaveLearningQuestion } from './schema';

/**
 * The participant's own question of this round: one, written anew as often as they like. The axis is one of the
 * framework that the cohort works with. NotFoundError for a round of a group in which the actor takes no part.
 */
export async function saveLearningQuestion(
  scope: Scope,
  { round: roundId, axis: axisId, text }: SaveLearningQuestion,
) {
  const { tx, now } = scope;
  const { participantId, cohort } = await getOwnRound(scope, roundId);
  const { axes } = await getForm(tx, cohort.versionId, 'self');
  if (!axes.some(({ id }) => id === axisId)) throw new Refusal('choose', 'axis');

  const question = { participantId, roundId };
  const content = { axisId, text, savedAt: now };
  await tx.learningQuestion.createMany({
    data: [{ ...question, ...content, createdAt: now }],
    skipDuplicates: true,
  });
  await tx.learningQuestion.updateMany({ where: question, data: content });
}
