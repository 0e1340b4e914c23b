import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { plainText } from '@/lib/shared/text';
import { httpsLink, isVideoLink } from './video-link';

export const NOTE_MAX = 2000;
const URL_MAX = 500;

const id = z.string().refine(isId, 'invalid');

const link = plainText({ max: URL_MAX, singleLine: true }).transform((text, ctx): string | null => {
  if (text === '') return null;
  const url = httpsLink(text);
  if (url !== null && url.length <= URL_MAX) return url;
  ctx.addIssue({ code: 'custom', message: 'httpsLink' });
  return z.NEVER;
});

export const saveNoteInput = z
  .object({
    /** Chosen by the page that the form stands on, so that sending it twice makes one note. */
    note: id,
    meeting: id,
    text: plainText({ max: NOTE_MAX, required: true }),
    url: link,
    /** That whoever can be seen in a video agreed. */
    consent: z.literal('on').optional().catch(undefined),
  })
  .refine(({ url, consent }) => url === null || !isVideoLink(url) || consent === 'on', {
    path: ['consent'],
    error: 'videoConsent',
  });

export type SaveNote = z.infer<typeof saveNoteInput>;

export const noteInput = z.object({ note: id });
