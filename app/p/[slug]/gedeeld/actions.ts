'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { askQuestion } from '@/lib/features/reflections/ask-question';
import { askInput } from '@/lib/features/reflections/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const ask = partnershipAction({
  input: askInput,
  write: askQuestion,
  then: async ({ slug, input }) => {
    revalidatePath(paths.shared(slug, input.share));
    return { done: (await getTranslations('reflections'))('asked') };
  },
});
