'use server';

import { redirect } from 'next/navigation';
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
    redirect(result.asideId ? `${to}?naast=${result.asideId}` : `${to}?bewaard#voorbeeld`);
  },
});

export const send = partnershipAction({
  input: sendRecapInput,
  write: sendRecap,
  then: ({ slug, input }) => redirect(`${paths.recap(slug, input.meeting)}?verstuurd`),
});
