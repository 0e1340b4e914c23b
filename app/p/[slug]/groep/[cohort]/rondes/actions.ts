'use server';

import { redirect } from 'next/navigation';
import { closeRound } from '@/lib/features/rounds/close-round';
import { openRound } from '@/lib/features/rounds/open-round';
import { closeRoundInput, openRoundInput } from '@/lib/features/rounds/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** What was done, said on the page about rounds. */
export const open = partnershipAction({
  input: openRoundInput,
  write: openRound,
  then: ({ slug, input }) => redirect(`${paths.rounds(slug, input.cohort)}?geopend`),
});

export const close = partnershipAction({
  input: closeRoundInput,
  write: closeRound,
  then: ({ slug, result }) => redirect(`${paths.rounds(slug, result.cohortId)}?gesloten`),
});
