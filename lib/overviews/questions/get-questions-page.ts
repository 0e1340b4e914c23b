import { getGroup } from '@/lib/core/cohorts/get-group';
import { getForm } from '@/lib/core/frameworks/get-form';
import { listMeetings } from '@/lib/core/meetings/list-meetings';
import {
  listQuestionTexts,
  listSharedQuestions,
  visibleSources,
} from '@/lib/features/learning-questions/shared-questions';
import { listNextSteps } from '@/lib/features/next-steps/queries';
import { listSharedWithMe } from '@/lib/features/shares/shared-with-me';
import { NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { questionPaths } from './question-paths';

/**
 * The questions of a group as this person may see them: the way from the start to each that runs, and the own questions
 * that are shared with them. The same number of statements for any group. NotFoundError for who is not in it.
 */
export async function getQuestionsPage(scope: Scope, cohortId: string) {
  const group = await getGroup(scope, cohortId);
  const own = await listShownQuestions(scope, cohortId);
  const shown = new Set(own.map(({ id }) => id));
  const questions = (await listSharedQuestions(scope, cohortId)).map(({ sources, ...question }) => ({
    ...question,
    sources: visibleSources(sources, { memberId: scope.actor.memberId, shown }),
  }));
  const { axes, language } = await getForm(scope.tx, group.versionId, 'self');
  return {
    group,
    language,
    axes: axes.map(({ id, name, subtitle, domainKey }) => ({ id, name, subtitle, domainKey })),
    meetings: await listMeetings(scope, cohortId),
    questions,
    paths: questionPaths(questions, await listNextSteps(scope, cohortId)),
    own,
  };
}

export type QuestionsPage = Awaited<ReturnType<typeof getQuestionsPage>>;

/** The same for the pages where a shared question is written: only for who leads the group. */
export async function getLedQuestionsPage(scope: Scope, cohortId: string) {
  const page = await getQuestionsPage(scope, cohortId);
  if (!page.group.leads || page.group.finished) throw new NotFoundError();
  return page;
}

/** Own questions of others in the group that this person sees now, with their words and whose they are. */
export async function listShownQuestions(scope: Scope, cohortId: string) {
  const shares = (await listSharedWithMe(scope, cohortId)).filter(
    ({ subject }) => subject === 'learning_question',
  );
  const texts = await listQuestionTexts(
    scope,
    shares.map(({ thingId }) => thingId),
  );
  return texts
    .map((question) => ({
      ...question,
      name: shares.find(({ thingId }) => thingId === question.id)?.name ?? '',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

export type ShownQuestion = Awaited<ReturnType<typeof listShownQuestions>>[number];

/** Their ids: what a facilitator may make a shared question from. */
export async function shownQuestionIds(scope: Scope, cohortId: string): Promise<Set<string>> {
  return new Set((await listShownQuestions(scope, cohortId)).map(({ id }) => id));
}
