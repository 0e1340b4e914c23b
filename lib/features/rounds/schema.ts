import { z } from 'zod';
import { isId } from '@/lib/shared/ids';

const id = z.string().refine(isId, 'invalid');

export const closeRoundInput = z.object({ round: id });

/** A calendar day in the Netherlands, as a date field sends it. */
const day = z.iso.date('day');

export const openRoundInput = z.object({
  cohort: id,
  kind: z.enum(['start', 'halfway', 'end'], 'choose'),
  /** Only where feedback is pooled: until when students answer. */
  feedbackClosesOn: day.optional(),
});

export type OpenRound = z.infer<typeof openRoundInput>;
