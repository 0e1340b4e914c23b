'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { changeHomeworkDone } from '@/lib/features/homework/change-homework-done';
import { saveHomework } from '@/lib/features/homework/save-homework';
import { homeworkDoneInput, saveHomeworkInput } from '@/lib/features/homework/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** Said on the page, with a kind word where it is a lot. */
export const give = partnershipAction({
  input: saveHomeworkInput,
  write: saveHomework,
  then: ({ slug, input }) => redirect(`${paths.homework(slug, input.meeting)}?bewaard`),
});

export const tick = partnershipAction({
  input: homeworkDoneInput,
  write: changeHomeworkDone,
  then: async ({ slug, input }) => {
    revalidatePath(paths.meeting(slug, input.meeting));
    const t = await getTranslations('homework');
    return { done: t('tick.done', { change: input.change }) };
  },
});
