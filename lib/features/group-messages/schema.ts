import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';
import { MOST_SUBJECT, MOST_TEXT } from './limits';

export const messageInput = z.object({
  cohort: z.custom<string>(isId, 'invalid'),
  subject: plainText({ max: MOST_SUBJECT, required: true, singleLine: true }),
  text: plainText({ max: MOST_TEXT, required: true }),
  /** First it is looked at; sending is a button of its own. */
  step: z
    .string()
    .optional()
    .transform((step) => (step === 'send' ? 'send' : 'look')),
});

export type MessageInput = z.infer<typeof messageInput>;
