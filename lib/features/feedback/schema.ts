import { z } from 'zod';
import { isId } from '@/lib/shared/ids';
import { emailAddress, plainText } from '@/lib/shared/text';
import { MOST_FEED_FORWARD, MOST_NAME, MOST_OWN_WORDS } from './limits';

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

/** The right address for a student who was asked at a wrong one. */
export const correctAddressSchema = requestIdSchema.extend({ email: emailAddress() });

/** One page of the signed-in form; its statements and its text are read by `savePart`. */
export const savePartSchema = z.looseObject({
  requestId: z.custom<string>(isId, 'invalid'),
  part: z.coerce.number('invalid').int('invalid').min(1, 'invalid').max(99, 'invalid'),
  /** Where to go after it is saved. */
  to: z.enum(['on', 'back', 'check']).catch('on'),
});

/** The name of the feed-forward field in both forms. */
export const FEED_FORWARD_FIELD = 'feed-forward';

const feedForwardText = plainText({ max: MOST_FEED_FORWARD });

/** The text of one page: null when it was not sent, or is wrong. `typed` is what to show again. */
export function readFeedForward(posted: URLSearchParams | FormData): {
  text: string | null;
  typed: string;
  errors: Record<string, string>;
} {
  const [sent, ...more] = posted.getAll(FEED_FORWARD_FIELD);
  if (sent === undefined) return { text: null, typed: '', errors: {} };
  const typed = typeof sent === 'string' ? sent : '';
  const parsed = feedForwardText.safeParse(more.length === 0 ? sent : null);
  const refused = more.length > 0 || typeof sent !== 'string';
  if (parsed.success && !refused) return { text: parsed.data, typed, errors: {} };
  const message = refused ? 'invalidText' : (parsed.error?.issues[0]?.message ?? 'invalid');
  return { text: null, typed, errors: { [FEED_FORWARD_FIELD]: message } };
}

/** Erasing on request: whose answers, and that there is no way back. */
export const eraseAnswersSchema = z.object({
  email: emailAddress(),
  sure: z.literal('yes', { error: 'confirm' }),
});
