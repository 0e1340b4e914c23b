import { lockLedCohort } from '@/lib/core/cohorts/led-cohort';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { linkSources, setAxes } from './link-sources';
import { axesInOneDomain } from './one-domain';
import type { ChangeSharedQuestion, CloseSharedQuestion } from './schema';

/**
 * Rewords a running question, its axes and what it is made from. NotFoundError for who does not lead the group; Refusal
 * once it is behind the group. `shown`: the own questions that are shared with the actor.
 */
export async function changeSharedQuestion(
  scope: Scope,
  { question: questionId, text, ...input }: ChangeSharedQuestion,
  shown: ReadonlySet<string>,
) {
  const cohort = await lockLedCohort(scope, input.cohort);
  const { closedAt } = await getSharedQuestion(scope, cohort.id, questionId);
  if (closedAt) throw new Refusal('questionClosed');
  const axes = await axesInOneDomain(scope, cohort, { axisIds: input.axes, beside: [questionId] });
  await scope.tx.learningQuestion.updateMany({
    where: { id: questionId },
    data: { text, axisId: found(axes[0]), savedAt: scope.now },
  });
  await setAxes(scope, questionId, axes);
  await linkSources(scope, { questionId, chosen: input.sources, shown });
}

/** Puts a shared question behind the group, where no other follows it. Once: the moment stays. */
export async function closeSharedQuestion(scope: Scope, input: CloseSharedQuestion) {
  const cohort = await lockLedCohort(scope, input.cohort);
  const { id } = await getSharedQuestion(scope, cohort.id, input.question);
  await closeQuestion(scope, id);
}

/** The caller has the group locked. */
export async function closeQuestion({ tx, now }: Scope, questionId: string) {
  await tx.learningQuestion.updateMany({
    where: { id: questionId, closedAt: null },
    data: { closedAt: now },
  });
}

/** A shared question of this group; NotFoundError without it. */
export async function getSharedQuestion({ tx }: Scope, cohortId: string, questionId: string) {
  return found(
    await tx.learningQuestion.findFirst({
      where: { id: questionId, cohortId, scope: 'shared' },
      select: { id: true, closedAt: true },
    }),
  );
}
