import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';
import { wholeNumber } from '@/lib/shared/whole-number';
import { LONGEST_WERKVORM, MOST_SOURCE, MOST_STEP, MOST_STEPS, MOST_TITLE } from './limits';

const fields = {
  title: plainText({ max: MOST_TITLE, required: true, singleLine: true }),
  phase: wholeNumber(1, 5, 'choose'),
  minutes: wholeNumber(1, LONGEST_WERKVORM),
  /** One to a line. */
  steps: plainText({ max: MOST_STEPS * MOST_STEP })
    .transform((text) => text.split('\n').flatMap((line) => line.trim() || []))
    .refine((steps) => steps.length <= MOST_STEPS, 'stepsMany'),
  source: plainText({ max: MOST_SOURCE }).transform((text) => text || null),
};

export const addWerkvormInput = z.object(fields);
export const changeWerkvormInput = z.object({ ...fields, werkvorm: z.custom<string>(isId, 'invalid') });
export const retireWerkvormInput = z.object({
  werkvorm: z.custom<string>(isId, 'invalid'),
  change: z.enum(['retire', 'bringBack'], 'invalid'),
});

export type WerkvormInput = z.infer<typeof addWerkvormInput>;
