import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';

/** The parts of a recap that are written, in the order in which they are read. */
export const RECAP_PARTS = ['opening', 'question', 'homework', 'theory', 'closing'] as const;
export type RecapPart = (typeof RECAP_PARTS)[number];

const MOST = { opening: 2000, question: 4000, homework: 5000, theory: 3000, closing: 2000 } as const;

const id = z.string().refine(isId, 'invalid');
const count = z
  .string('invalid')
  .regex(/^\d{1,6}$/, 'invalid')
  .transform(Number);

const written = z.object({
  opening: plainText({ max: MOST.opening }),
  question: plainText({ max: MOST.question }),
  homework: plainText({ max: MOST.homework }),
  theory: plainText({ max: MOST.theory }),
  closing: plainText({ max: MOST.closing }),
  /** Whether it names who was there. */
  names: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
});

export const saveRecapInput = written.extend({
  meeting: id,
  /** The revision that the form was filled in from. */
  seen: count,
});

export type SaveRecap = z.infer<typeof saveRecapInput>;

export const sendRecapInput = z.object({
  meeting: id,
  /** The revision that was looked at, and which version of the recap it becomes. */
  revision: count,
  number: count,
});

export type SendRecap = z.infer<typeof sendRecapInput>;
