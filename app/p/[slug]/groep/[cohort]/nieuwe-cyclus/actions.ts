'use server';

import { redirect } from 'next/navigation';
import { startCycleInput } from '@/lib/features/cohorts/schema';
import { startCycle } from '@/lib/features/cohorts/start-cycle';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** On to the new group: to its own page for who leads it, to its settings for a coordinator. */
export const start = partnershipAction({
  input: startCycleInput,
  write: async (scope, input) => ({
    ...(await startCycle(scope, input)),
    coordinates: scope.actor.roles.includes('coordinator'),
  }),
  then: ({ slug, result: { id, coordinates } }) =>
    redirect(coordinates ? `${paths.adminCohort(slug, id)}?gemaakt` : paths.cohort(slug, id)),
});
