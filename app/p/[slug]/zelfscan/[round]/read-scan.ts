import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getScanPage } from '@/lib/features/self-scans/queries';
import { inPartnership } from '@/lib/platform/tenancy/in-partnership';
import { isId } from '@/lib/shared/ids';

/** The own scan of this round, read once per request; 404 for anyone else's. */
export const readScan = cache(async (slug: string, round: string) => {
  if (!isId(round)) notFound();
  return inPartnership(slug, (scope) => getScanPage(scope, round));
});
