'use server';

import { redirect } from 'next/navigation';
import { freezeFigure } from '@/lib/features/rounds/freeze-figure';
import { submitSelfScanInput } from '@/lib/features/self-scans/schema';
import { submitSelfScan } from '@/lib/features/self-scans/submit-self-scan';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const handIn = partnershipAction({
  input: submitSelfScanInput,
  // After the round was closed this scan may be the third of a next figure of the group.
  write: async (scope, input) => {
    await submitSelfScan(scope, input);
    await freezeFigure(scope, input.roundId);
  },
  then: ({ slug, input }) => redirect(paths.result(slug, input.roundId)),
});
