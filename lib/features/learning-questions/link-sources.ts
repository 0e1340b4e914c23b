import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { listQuestionTexts } from './shared-questions';

type Links = {
  questionId: string;
  chosen: readonly string[];
  /** Own questions that are shared with the actor at this moment: of the others nothing is linked or let go. */
  shown: ReadonlySet<string>;
};

/**
 * Links the own questions that a shared one is made from. One that was linked before keeps the wording of then; one that
 * is not shared any more stays linked, unseen. Refusal for a choice that is not shared with the actor.
 */
export async function linkSources(scope: Scope, { questionId, chosen, shown }: Links) {
  const { tx } = scope;
  const linked = (
    await tx.questionSource.findMany({ where: { questionId }, select: { sourceId: true } })
  ).map(({ sourceId }) => sourceId);
  const added = chosen.filter((id) => !linked.includes(id));
  if (added.some((id) => !shown.has(id))) throw new Refusal('sourceGone', 'sources');
  const gone = linked.filter((id) => shown.has(id) && !chosen.includes(id));
  await tx.questionSource.deleteMany({ where: { questionId, sourceId: { in: gone } } });
  const texts = await listQuestionTexts(scope, added);
  await tx.questionSource.createMany({
    data: texts.map(({ id, text }) => ({ questionId, sourceId: id, wording: text })),
    skipDuplicates: true,
  });
}

/** The axes of a shared question; the first of them stands in its own row too. */
export async function setAxes({ tx }: Scope, questionId: string, axisIds: readonly string[]) {
  await tx.questionAxis.deleteMany({ where: { questionId } });
  await tx.questionAxis.createMany({ data: axisIds.map((axisId) => ({ questionId, axisId })) });
}
