'use server';

import { redirect } from 'next/navigation';
import { submitSelfScanInput } from '@/lib/features/self-scans/schema';
import { submitSelfScan } from '@/lib/features/self-scans/submit-self-scan';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const handIn = partnershipAction({
  input: submitSelfScanInput,
  write: submitSelfScan,
  then: ({ slug, input }) => redirect(paths.result(slug, input.roundId)),
});
