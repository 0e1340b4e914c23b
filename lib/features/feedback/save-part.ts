import { type Answers, readAnswers } from '@/lib/core/frameworks/answers';
import { axisByPart, type FormAxis, type FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { found, Refusal } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { type AskedRequest, lockAskedRequest, momentsOf } from './asked-request';
import type { FeedForward } from './feed-forward';
import { canSave, type Respondent } from './policy';
import { readFeedForward } from './schema';

type SavePart = {
  requestId: string;
  respondent: Respondent;
  /** Counted from 1. */
  part: number;
  /** Anything posted; only the statements and the text of this part are looked at. */
  posted: URLSearchParams | FormData;
};

export type SavedPart = {
  /** With what was good in it. */
  request: AskedRequest;
  form: FrameworkForm;
  axis: FormAxis;
  /** By field: the key of the message in `errors`. What is wrong was not saved; the rest was. */
  errors: Record<string, string>;
  /** The text as it was typed, to fill the page again. */
  typed: string;
};

/**
 * Adds one page to the draft: what was given before stays unless it is given again, also when two tabs save at once.
 * Refusal once the form is handed in, declined, withdrawn or expired for more than a day; NotFoundError without that part.
 */
export async function savePart(
  scope: TenantScope,
  { requestId, respondent, part, posted }: SavePart,
): Promise<SavedPart> {
  const request = await lockAskedRequest(scope.tx, requestId, respondent);
  if (!canSave({ ...momentsOf(request), pooled: request.pooled }, scope.now))
    throw new Refusal('requestClosed');
  const form = await getForm(scope.tx, request.versionId, request.formKind);
  const axis = found(axisByPart(form, part));
  const { answers, errors } = readAnswers(form, posted, axis.key);
  const written = readFeedForward(posted);
  const feedForward: FeedForward = written.text === null ? {} : { [axis.key]: written.text };
  return {
    request: await keep(scope, request, { answers, feedForward }),
    form,
    axis,
    errors: { ...errors, ...written.errors },
    typed: written.typed,
  };
}

async function keep(
  { tx, now }: TenantScope,
  request: AskedRequest,
  { answers, feedForward }: { answers: Answers; feedForward: FeedForward },
) {
  const texts = Object.entries(feedForward);
  if (
    Object.keys(answers).length === 0 &&
    texts.every(([axis, text]) => text === (request.feedForward[axis] ?? ''))
  )
    return request;
  // A text that was emptied is taken away: null goes with jsonb_strip_nulls.
  const merged = JSON.stringify(Object.fromEntries(texts.map(([axis, text]) => [axis, text || null])));
  await tx.$executeRaw`
    INSERT INTO feedback_response AS a (request_id, answers, feed_forward, saved_at)
    VALUES (${request.id}::uuid, ${JSON.stringify(answers)}::jsonb, jsonb_strip_nulls(${merged}::jsonb), ${now})
    ON CONFLICT (partnership_id, request_id) DO UPDATE SET
      answers = a.answers || excluded.answers,
      feed_forward = jsonb_strip_nulls(a.feed_forward || ${merged}::jsonb),
      saved_at = excluded.saved_at
    WHERE a.submitted_at IS NULL`;
  return {
    ...request,
    answers: { ...request.answers, ...answers },
    feedForward: withTexts(request.feedForward, feedForward),
    savedAt: now,
  };
}

function withTexts(before: FeedForward, given: FeedForward): FeedForward {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, text]) => text !== ''));
}
