'use server';

import { redirect } from 'next/navigation';
import { eraseAnswers } from '@/lib/features/feedback/erase-answers';
import { eraseAnswersSchema } from '@/lib/features/feedback/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const erase = partnershipAction({
  input: eraseAnswersSchema,
  write: eraseAnswers,
  then: ({ slug, result }) => redirect(`${paths.adminErase(slug)}?gewist=${result.erased}`),
});
