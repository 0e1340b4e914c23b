'use server';

import { z } from 'zod';
import { shown } from '@/app/p/[slug]/shown';
import { makeFeed, revokeFeed } from '@/lib/features/calendar-feed/make-feed';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

const nothing = z.object({});

/** An address for the own calendar; a second one ends the first. */
export const makeAddress = partnershipAction({
  input: nothing,
  write: makeFeed,
  then: ({ slug }) => shown(paths.account(slug), '?adres#agenda'),
});

export const endAddress = partnershipAction({
  input: nothing,
  write: revokeFeed,
  then: ({ slug }) => shown(paths.account(slug), '?ingetrokken#agenda'),
});
