import type { Answers } from '@/lib/core/frameworks/answers';
import { Refusal } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { type AskedRequest, lockAskedRequest, momentsOf } from './asked-request';
import type { FeedForward } from './feed-forward';
import { type Respondent, canSave } from './policy';

type SaveAnswers = {
  requestId: string;
  respondent: Respondent;
  answers: Answers;
  /** By axis key; an empty text takes away what stood there. */
  feedForward: FeedForward;
};

/**
 * Adds the answers of one page to the draft: what was given before stays unless it is given again, also when two tabs
 * save at once. Refusal once the form is handed in, declined, withdrawn or expired for more than a day.
 */
export async function saveAnswers(scope: TenantScope, { requestId, respondent, answers, feedForward }: SaveAnswers): Promise<AskedRequest> {
  const { tx, now } = scope;
  const request = await lockAskedRequest(tx, requestId, respondent);
  if (!canSave(momentsOf(request), now)) throw new Refusal('requestClosed');
  const given = JSON.stringify(answers);
  const texts = JSON.stringify(Object.fromEntries(Object.entries(feedForward).map(([axis, text]) => [axis, text || null])));
  await tx.$executeRaw`
    INSERT INTO feedback_response AS a (request_id, answers, feed_forward, saved_at)
    VALUES (${requestId}::uuid, ${given}::jsonb, jsonb_strip_nulls(${texts}::jsonb), ${now})
    ON CONFLICT (partnership_id, request_id) DO UPDATE SET
      answers = a.answers || excluded.answers,
      feed_forward = jsonb_strip_nulls(a.feed_forward || ${texts}::jsonb),
      saved_at = excluded.saved_at
    WHERE a.submitted_at IS NULL`;
  return { ...request, answers: { ...request.answers, ...answers }, feedForward: merged(request.feedForward, feedForward), savedAt: now };
}

function merged(before: FeedForward, given: FeedForward): FeedForward {
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, text]) => text !== ''));
}
