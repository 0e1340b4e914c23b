'use server';

import { redirect } from 'next/navigation';
import { saveDuos } from '@/lib/features/buddies/save-duos';
import { saveDuosInput } from '@/lib/features/buddies/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const save = partnershipAction({
  input: saveDuosInput,
  write: saveDuos,
  then: ({ slug, result }) => redirect(`${paths.duos(slug, result.cohortId)}?bewaard`),
});
