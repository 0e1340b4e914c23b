'use server';

import { redirect } from 'next/navigation';
import { addSharedQuestion } from '@/lib/features/learning-questions/add-shared-question';
import {
  changeSharedQuestion,
  closeSharedQuestion,
} from '@/lib/features/learning-questions/change-shared-question';
import {
  addSharedQuestionInput,
  changeSharedQuestionInput,
  closeSharedQuestionInput,
} from '@/lib/features/learning-questions/schema';
import { shownQuestionIds } from '@/lib/overviews/questions/get-questions-page';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** What a shared question may be made from follows from what is shared with the writer at this moment. */
export const add = partnershipAction({
  input: addSharedQuestionInput,
  write: async (scope, input) => addSharedQuestion(scope, input, await shownQuestionIds(scope, input.cohort)),
  then: ({ slug, input }) => redirect(`${paths.questions(slug, input.cohort)}?geschreven`),
});

export const change = partnershipAction({
  input: changeSharedQuestionInput,
  write: async (scope, input) =>
    changeSharedQuestion(scope, input, await shownQuestionIds(scope, input.cohort)),
  then: ({ slug, input }) => redirect(`${paths.questions(slug, input.cohort)}?aangepast`),
});

export const close = partnershipAction({
  input: closeSharedQuestionInput,
  write: closeSharedQuestion,
  then: ({ slug, input }) => redirect(`${paths.questions(slug, input.cohort)}?afgesloten`),
});
