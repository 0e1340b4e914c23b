import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { emailAddress, plainText } from '@/lib/shared/text';
import { MOST_FEED_FORWARD } from './feed-forward';

export const MOST_NAME = 80;
export const MOST_OWN_WORDS = 600;

const ownWords = plainText({ max: MOST_OWN_WORDS, noLinks: true });

/** What we mail in the mentor's name: plain words, no links. */
export const requestFeedbackSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({
      kind: z.literal('student'),
      name: plainText({ max: MOST_NAME, required: true, singleLine: true, noLinks: true }),
      email: emailAddress(),
      ownWords,
    }),
    z.object({
      kind: z.literal('trainer'),
      memberId: z.custom<string>(isId, 'choose'),
      ownWords,
    }),
  ],
  { error: 'choose' },
);

export type RequestFeedback = z.infer<typeof requestFeedbackSchema>;

/** A write on one request; an id that cannot be one finds nothing. */
export const requestIdSchema = z.object({ requestId: z.custom<string>(isId, 'invalid') });

export const feedForwardText = plainText({ max: MOST_FEED_FORWARD });

/** The name of the feed-forward field in both forms. */
export const FEED_FORWARD_FIELD = 'feed-forward';
