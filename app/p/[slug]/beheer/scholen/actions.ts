'use server';

import { redirect } from 'next/navigation';
import { addSchool } from '@/lib/features/schools/add-school';
import { changeSchool } from '@/lib/features/schools/change-school';
import { removeSchool } from '@/lib/features/schools/remove-school';
import { addSchoolSchema, changeSchoolSchema, schoolIdSchema } from '@/lib/features/schools/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const add = partnershipAction({
  input: addSchoolSchema,
  write: addSchool,
  then: ({ slug }) => redirect(`${paths.adminSchools(slug)}?toegevoegd`),
});

export const change = partnershipAction({
  input: changeSchoolSchema,
  write: changeSchool,
  then: ({ slug }) => redirect(`${paths.adminSchools(slug)}?gewijzigd`),
});

export const remove = partnershipAction({
  input: schoolIdSchema,
  write: removeSchool,
  then: ({ slug }) => redirect(`${paths.adminSchools(slug)}?weggehaald`),
});
