'use server';

import { redirect } from 'next/navigation';
import { correctAddress } from '@/lib/features/feedback/correct-address';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { correctAddressSchema, requestFeedbackSchema, requestIdSchema } from '@/lib/features/feedback/schema';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { withdrawRequest } from '@/lib/features/feedback/withdraw-request';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** What was done, said on the request's page. */
export const ask = partnershipAction({
  input: requestFeedbackSchema,
  write: requestFeedback,
  then: ({ slug, result }) =>
    redirect(`${paths.request(slug, result.id)}?${result.isNew ? 'verstuurd' : 'al-gevraagd'}`),
});

export const again = partnershipAction({
  input: requestIdSchema,
  write: sendAgain,
  then: ({ slug, input }) => redirect(`${paths.request(slug, input.requestId)}?opnieuw`),
});

export const correct = partnershipAction({
  input: correctAddressSchema,
  write: correctAddress,
  then: ({ slug, result }) =>
    redirect(`${paths.request(slug, result.id)}?${result.isNew ? 'verstuurd' : 'al-gevraagd'}`),
});

export const withdraw = partnershipAction({
  input: requestIdSchema,
  write: withdrawRequest,
  then: ({ slug, input }) => redirect(`${paths.request(slug, input.requestId)}?ingetrokken`),
});
