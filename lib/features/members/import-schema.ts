import { z } from 'zod';
import { MOST_LIST_BYTES } from './limits';

const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

/** The list stays as it was typed; its cells are cleaned one by one. */
export const importSchema = z
  .object({
    text: z.string().default(''),
    /** Instead of a file's text, when that would be too much. */
    tooLarge: ticked,
    /** Look first, then add. */
    step: z.enum(['look', 'add']).catch('look'),
    /** What was looked at. */
    seen: z.string().optional(),
    invite: ticked,
  })
  .superRefine(({ text, tooLarge }, ctx) => {
    if (tooLarge || text.length > MOST_LIST_BYTES)
      ctx.addIssue({ code: 'custom', message: 'csvTooLarge', path: ['text'] });
    else if (text.trim() === '') ctx.addIssue({ code: 'custom', message: 'csvEmpty', path: ['text'] });
  });

export type ImportInput = z.infer<typeof importSchema>;
