'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { saveAxisNote } from '@/lib/features/results/save-axis-note';
import { saveAxisNoteInput } from '@/lib/features/results/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const saveNote = partnershipAction({
  input: saveAxisNoteInput,
  write: saveAxisNote,
  then: async ({ slug, input }) => {
    revalidatePath(paths.result(slug, input.round));
    const t = await getTranslations('result');
    return { done: t(input.text === '' ? 'noteGone' : 'noteSaved') };
  },
});
