'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { reply } from '@/lib/features/reflections/reply';
import { replyInput, skipInput } from '@/lib/features/reflections/schema';
import { skipReflection } from '@/lib/features/reflections/skip-reflection';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const skip = partnershipAction({
  input: skipInput,
  write: skipReflection,
  then: ({ slug, input: { meeting, kind } }) => redirect(paths.reflection(slug, meeting, kind)),
});

/** Under a reflection or a note: the page that it stands on shows it again. */
export const answer = partnershipAction({
  input: replyInput,
  write: reply,
  then: async ({ slug }) => {
    revalidatePath(paths.home(slug), 'layout');
    return { done: (await getTranslations('reflections'))('replied') };
  },
});
