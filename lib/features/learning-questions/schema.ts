import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';

export const QUESTION_MAX = 1000;

/** An axis is chosen and a sentence is there: nothing else is asked of a learning question. */
export const saveLearningQuestionInput = z.object({
  round: z.string().refine(isId, 'invalid'),
  axis: z.string('choose').refine(isId, 'choose'),
  text: plainText({ max: QUESTION_MAX, required: true }),
});

export type SaveLearningQuestion = z.infer<typeof saveLearningQuestionInput>;
