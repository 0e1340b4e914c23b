import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { orNothing } from '@/lib/shared/or-nothing';
import { plainText } from '@/lib/shared/text';

export const MOST_MINUTES = 600;
const MOST_TEXT = 4000;
const MOST_THEORY = 2000;
const MOST_OUTCOME = 2000;

const id = z.string().refine(isId, 'invalid');
const minutes = z
  .string('numberInRange')
  .trim()
  .regex(/^\d{1,3}$/, 'numberInRange')
  .transform(Number)
  .refine((value) => value <= MOST_MINUTES, 'numberInRange');

/** Everything may be empty: a meeting can end without homework, or with theory alone. */
export const saveHomeworkInput = z.object({
  meeting: id,
  text: plainText({ max: MOST_TEXT }),
  /** What it is thought to take; over the group's limit is a warning on the page, never a refusal. */
  minutes: orNothing(minutes),
  theory: plainText({ max: MOST_THEORY }),
  /** The participant who brings in theirs next time. */
  presenter: orNothing(id),
});

export type SaveHomework = z.infer<typeof saveHomeworkInput>;

export const homeworkDoneInput = z.object({
  /** The meeting in which it was given. */
  meeting: id,
  /** Each of the form's buttons keeps what is written in it. */
  change: z.enum(['done', 'undo', 'save']).default('save'),
  outcome: plainText({ max: MOST_OUTCOME }),
});

export type HomeworkDoneChange = z.infer<typeof homeworkDoneInput>;
