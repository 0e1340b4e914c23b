'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { changeShare } from '@/lib/features/shares/change-share';
import { changeShareInput } from '@/lib/features/shares/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const change = partnershipAction({
  input: changeShareInput,
  write: changeShare,
  then: async ({ slug, input }) => {
    revalidatePath(paths.sharing(slug, input.round));
    const t = await getTranslations('sharing');
    return { done: t(input.change === 'share' ? 'doneShare' : 'doneWithdraw') };
  },
});
