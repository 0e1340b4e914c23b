import { z } from 'zod';
import { isId } from '@/lib/shared/ids';

const roundId = z.custom<string>(isId, 'invalid');
const mostRevisions = 2 ** 31 - 1;

/** A form's hidden field; absent or unreadable means that the sender knew nothing. */
const knownRevision = z.coerce.number().int().min(0).max(mostRevisions).optional().catch(undefined);

/** What the page's script sends after each choice: the choice as the field has it, "1" to "7". */
export const savedByScript = z.strictObject({
  answers: z
    .record(z.string().max(40), z.union([z.string().max(20), z.number()]).transform(String))
    .refine((answers) => Object.keys(answers).length <= 100, 'tooLong'),
  revision: z.int().min(0).max(mostRevisions).optional(),
});

/** A whole part sent as a form, beside its answers. */
export const savedAsForm = z.object({
  revision: knownRevision,
  /** The answers that the page came with: only what differs from them was given on it. */
  was: z.string().max(5000).catch(''),
  /** Where to go next: on, on with statements open, back, home, or the check page. */
  to: z.enum(['on', 'anyway', 'back', 'later', 'check']).catch('on'),
  /** The part was reached from the check page, which is where its button goes back to. */
  checking: z.literal('1').optional().catch(undefined),
});

export const submitSelfScanInput = z.object({ roundId, revision: knownRevision });

export type SubmitSelfScan = z.infer<typeof submitSelfScanInput>;
