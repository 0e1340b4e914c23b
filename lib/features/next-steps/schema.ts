import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { orNothing } from '@/lib/shared/or-nothing';
import { plainText } from '@/lib/shared/text';

const MOST_NOTE = 1000;

const id = z.string().refine(isId, 'invalid');

export const DECISIONS = ['deepen', 'follow_up', 'new_question'] as const;

export const recordNextStepInput = z.object({
  meeting: id,
  decision: z.enum(DECISIONS, 'choose'),
  /** The shared question it is about. */
  question: orNothing(id),
  /** Where a new question lies. */
  axis: orNothing(id),
  note: plainText({ max: MOST_NOTE }),
});

export type RecordNextStep = z.infer<typeof recordNextStepInput>;
