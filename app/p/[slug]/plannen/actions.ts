'use server';

import { redirect } from 'next/navigation';
import { removePlan } from '@/lib/features/practice-plans/remove-plan';
import { savePlan } from '@/lib/features/practice-plans/save-plan';
import {
  movePlanInput,
  planInput,
  savePlanInput,
  settlePlanInput,
} from '@/lib/features/practice-plans/schema';
import { movePlan, settlePlan, undoPlan } from '@/lib/features/practice-plans/settle-plan';
import { splitPlan } from '@/lib/features/practice-plans/split-plan';
import { partnershipAction } from '@/lib/platform/tenancy/partnership-action';
import { paths } from '@/lib/shared/paths';

export const save = partnershipAction({
  input: savePlanInput,
  write: savePlan,
  then: ({ slug, input }) => redirect(`${paths.plan(slug, input.plan)}?bewaard`),
});

export const settle = partnershipAction({
  input: settlePlanInput,
  write: settlePlan,
  then: ({ slug, input }) => redirect(paths.plan(slug, input.plan)),
});

export const move = partnershipAction({
  input: movePlanInput,
  write: movePlan,
  then: ({ slug, input }) => redirect(paths.plan(slug, input.plan)),
});

export const undo = partnershipAction({
  input: planInput,
  write: undoPlan,
  then: ({ slug, input }) => redirect(paths.plan(slug, input.plan)),
});

export const split = partnershipAction({
  input: planInput,
  write: splitPlan,
  then: ({ slug, result }) => redirect(`${paths.changePlan(slug, result.planId)}?gesplitst`),
});

export const remove = partnershipAction({
  input: planInput,
  write: removePlan,
  then: ({ slug }) => redirect(`${paths.plans(slug)}?verwijderd`),
});
