import { z } from 'zod';
import { isId } from '@/lib/shared/ids';

const id = z.string().refine(isId, 'invalid');

/** What of this round is shown, and to whom: a member by id, or the group. */
export const shareInput = z.object({
  round: id,
  subject: z.enum(['self_scan', 'learning_question']),
  audience: z.union([z.literal('group'), id]),
});

export type ShareWith = z.infer<typeof shareInput>;

export const changeShareInput = shareInput.extend({ change: z.enum(['share', 'withdraw']) });

export type ChangeShare = z.infer<typeof changeShareInput>;

/** One plan, note or reflection, and to whom: a member by id, or the group. */
export const changeItemShareInput = z.object({
  subject: z.enum(['practice_plan', 'practice_note', 'reflection']),
  item: id,
  audience: z.union([z.literal('group'), id]),
  change: z.enum(['share', 'withdraw']),
});

export type ChangeItemShare = z.infer<typeof changeItemShareInput>;

/** One share, whatever it is of. */
export const oneShareInput = z.object({ share: id });
