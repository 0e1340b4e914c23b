import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';

/** Of one answer; long before it a friendly line says that it is plenty. */
export const ANSWER_MAX = 4000;
export const ASKED_MAX = 1000;
export const REPLY_MAX = 2000;

const id = z.string().refine(isId, 'invalid');
const mostRevisions = 2 ** 31 - 1;

export const reflectionKind = z.enum(['meeting', 'practice']);

/** What the page's script sends while somebody writes. */
export const writtenByScript = z.strictObject({
  answers: z
    .record(z.string().max(40), z.string().max(3 * ANSWER_MAX))
    .refine((answers) => Object.keys(answers).length <= 20, 'tooLong'),
  revision: z.int().min(0).max(mostRevisions).optional(),
});

/** A whole reflection sent as a form, beside its answers. */
export const writtenAsForm = z.object({
  revision: z.coerce.number().int().min(0).max(mostRevisions).optional().catch(undefined),
  /** The answers that the page came with: only what differs from them was written on it. */
  was: z.string().max(100_000).catch(''),
});

/** One answer as it is kept; empty takes it away. */
export const answerText = plainText({ max: ANSWER_MAX });

export const skipInput = z.object({ meeting: id, kind: reflectionKind, change: z.enum(['skip', 'write']) });

export type Skip = z.infer<typeof skipInput>;

/** A question under a reflection or a note that was shared: one of the list, or in own words, which come first. */
export const askInput = z
  .object({
    share: id,
    question: id,
    own: plainText({ max: ASKED_MAX }),
    prompt: plainText({ max: ASKED_MAX }),
  })
  .transform(({ own, prompt, ...rest }) => ({ ...rest, text: own || prompt }))
  .refine(({ text }) => text !== '', { path: ['own'], error: 'askSomething' });

export type Ask = z.infer<typeof askInput>;

export const replyInput = z.object({ question: id, answer: plainText({ max: REPLY_MAX, required: true }) });

export type Reply = z.infer<typeof replyInput>;
