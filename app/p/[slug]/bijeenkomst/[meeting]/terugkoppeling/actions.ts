'use server';

import { redirect } from 'next/navigation';
import { shown } from '@/app/p/[slug]/shown';
import { saveRecap } from '@/lib/features/recaps/save-recap';
import { saveRecapInput, sendRecapInput } from '@/lib/features/recaps/schema';
import { sendRecap } from '@/lib/features/recaps/send-recap';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** To the preview; or, where the other of the duo saved in between, to both texts side by side. */
export const save = partnershipAction({
  input: saveRecapInput,
  write: saveRecap,
  then: ({ slug, input, result }) => {
    const to = paths.recap(slug, input.meeting);
    shown(to, result.asideId ? `?naast=${result.asideId}` : '?bewaard#voorbeeld');
  },
});

export const send = partnershipAction({
  input: sendRecapInput,
  write: sendRecap,
  then: ({ slug, input }) => redirect(`${paths.recap(slug, input.meeting)}?verstuurd`),
});
