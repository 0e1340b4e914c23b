'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { saveLearningQuestionInput } from '@/lib/features/learning-questions/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const saveQuestion = partnershipAction({
  input: saveLearningQuestionInput,
  write: saveLearningQuestion,
  then: async ({ slug, input }) => {
    revalidatePath(paths.question(slug, input.round));
    const t = await getTranslations('learningQuestion');
    return { done: t('done') };
  },
});
