import { isFinished } from '@/lib/core/cohorts/finished';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockOwnRequest } from './own-request';
import { isClosed } from './request-row';
import { canResend } from './request-status';
import { markSentAgain, sendLink } from './send-link';

/**
 * By the mentor who asked, while it is unanswered: a new link to the same address, good for the cohort's days again. Of
 * pooled feedback the day stands; and whoever answered or declined gets no mail, which the mentor does not get to know.
 */
export async function sendAgain(scope: Scope, { requestId }: { requestId: string }) {
  const request = await lockOwnRequest(scope, requestId);
  if (isFinished(request.participant.cohort, scope.now)) throw new Refusal('groupFinished');
  if (!canResend(request.status) || isClosed(request, scope.now)) throw new Refusal('requestClosed');
  const ended = request.declinedAt ?? request.response?.submittedAt;
  if (request.pooled && ended) return markSentAgain(scope, request);
  await sendLink(scope, request);
}
