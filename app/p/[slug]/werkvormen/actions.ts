'use server';

import { redirect } from 'next/navigation';
import { addWerkvorm } from '@/lib/features/werkvormen/add-werkvorm';
import { changeWerkvorm } from '@/lib/features/werkvormen/change-werkvorm';
import { retireWerkvorm } from '@/lib/features/werkvormen/retire-werkvorm';
import { addWerkvormInput, changeWerkvormInput, retireWerkvormInput } from '@/lib/features/werkvormen/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

/** What was done, said on the page with the catalogue. */
export const add = partnershipAction({
  input: addWerkvormInput,
  write: addWerkvorm,
  then: ({ slug }) => redirect(`${paths.werkvormen(slug)}?toegevoegd`),
});

export const change = partnershipAction({
  input: changeWerkvormInput,
  write: changeWerkvorm,
  then: ({ slug }) => redirect(`${paths.werkvormen(slug)}?gewijzigd`),
});

export const retire = partnershipAction({
  input: retireWerkvormInput,
  write: retireWerkvorm,
  then: ({ slug, input }) =>
    redirect(`${paths.werkvormen(slug)}?${input.change === 'retire' ? 'opgeborgen' : 'teruggezet'}`),
});
