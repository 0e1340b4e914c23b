import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';

export const NOTE_MAX = 2000;

/** An empty note takes the note away. */
export const saveAxisNoteInput = z.object({
  round: z.string().refine(isId, 'invalid'),
  axis: z.string().refine(isId, 'invalid'),
  text: plainText({ max: NOTE_MAX }),
});

export type SaveAxisNote = z.infer<typeof saveAxisNoteInput>;
