'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { changeItemShareInput, oneShareInput } from '@/lib/features/shares/schema';
import { changeItemShare } from '@/lib/features/shares/share-item';
import { withdrawOne } from '@/lib/features/shares/withdraw-one';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** Shares or withdraws one plan, note or reflection, as its button says. */
export const changeItem = partnershipAction({
  input: changeItemShareInput,
  write: changeItemShare,
  then: async ({ slug, input }) => {
    revalidatePath(paths.home(slug), 'layout');
    const t = await getTranslations('itemSharing');
    return { done: t(input.change === 'share' ? 'doneShare' : 'doneWithdraw') };
  },
});

export const withdraw = partnershipAction({
  input: oneShareInput,
  write: withdrawOne,
  then: ({ slug }) => redirect(`${paths.ownSharing(slug)}?ingetrokken`),
});
