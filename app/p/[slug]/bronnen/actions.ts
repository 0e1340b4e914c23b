'use server';

import { redirect } from 'next/navigation';
import { shown } from '@/app/p/[slug]/shown';
import { addResource } from '@/lib/features/resources/add-resource';
import { changeResource } from '@/lib/features/resources/change-resource';
import { removeResource } from '@/lib/features/resources/remove-resource';
import { addResourceInput, changeResourceInput, resourceInput } from '@/lib/features/resources/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';
import { listPath } from './list-path';

export const add = partnershipAction({
  input: addResourceInput,
  write: addResource,
  then: ({ slug, input }) =>
    input.meeting
      ? shown(paths.meeting(slug, input.meeting), '#bronnen')
      : redirect(`${listPath(slug, input.cohort)}?toegevoegd`),
});

export const change = partnershipAction({
  input: changeResourceInput,
  write: changeResource,
  then: ({ slug, input }) =>
    input.meeting
      ? shown(paths.meeting(slug, input.meeting), '#bronnen')
      : redirect(`${paths.resource(slug, input.id)}?gewijzigd`),
});

export const remove = partnershipAction({
  input: resourceInput,
  write: removeResource,
  then: ({ slug, result }) => redirect(`${listPath(slug, result.cohortId)}?weggehaald`),
});
