import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';

export const SITUATION_MAX = 500;
export const ACTION_MAX = 1000;
export const HOPE_MAX = 1000;
export const OUTCOME_MAX = 2000;
export const MOST_MINUTES = 2000;

const id = z.string().refine(isId, 'invalid');
const empty = (value: unknown) => (value === '' ? undefined : value);

/** A field that may stay empty. */
const minutes = z.preprocess(
  empty,
  z.coerce
    .number('numberInRange')
    .int('numberInRange')
    .min(1, 'numberInRange')
    .max(MOST_MINUTES, 'numberInRange')
    .optional(),
);
const day = z.iso.date('day');

export const savePlanInput = z.object({
  /** Chosen by the page that the form stands on, so that sending it twice makes one plan. */
  plan: id,
  meeting: id,
  situation: plainText({ max: SITUATION_MAX, required: true }),
  action: plainText({ max: ACTION_MAX, required: true }),
  hope: plainText({ max: HOPE_MAX }),
  minutes,
  plannedOn: z.preprocess(empty, day.optional()),
  question: z.preprocess(empty, id.optional()),
  /** Which button. */
  as: z.enum(['draft', 'planned']).catch('planned'),
});

export type SavePlan = z.infer<typeof savePlanInput>;

export const planInput = z.object({ plan: id });

export const settlePlanInput = z.object({
  plan: id,
  state: z.enum(['tried', 'not_tried']),
  outcome: plainText({ max: OUTCOME_MAX }),
});

export type SettlePlan = z.infer<typeof settlePlanInput>;

export const movePlanInput = z.object({ plan: id, plannedOn: day });

export type MovePlan = z.infer<typeof movePlanInput>;
