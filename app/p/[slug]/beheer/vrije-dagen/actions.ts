'use server';

import { redirect } from 'next/navigation';
import { addClosure, takeOver } from '@/lib/features/closures/add-closure';
import { changeClosure, removeClosure } from '@/lib/features/closures/change-closure';
import {
  addClosureInput,
  changeClosureInput,
  closureInput,
  nothingInput,
} from '@/lib/features/closures/schema';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const add = partnershipAction({
  input: addClosureInput,
  write: addClosure,
  then: ({ slug }) => redirect(`${paths.adminClosures(slug)}?toegevoegd`),
});

export const change = partnershipAction({
  input: changeClosureInput,
  write: changeClosure,
  then: ({ slug }) => redirect(`${paths.adminClosures(slug)}?gewijzigd`),
});

export const remove = partnershipAction({
  input: closureInput,
  write: removeClosure,
  then: ({ slug }) => redirect(`${paths.adminClosures(slug)}?weggehaald`),
});

export const takeOverAll = partnershipAction({
  input: nothingInput,
  write: takeOver,
  then: ({ slug, result }) => redirect(`${paths.adminClosures(slug)}?overgenomen=${result.count}`),
});
