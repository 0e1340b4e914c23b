import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockOwnRequest } from './own-request';
import { isClosed } from './request-row';
import { canWithdraw } from './request-status';

/**
 * By the mentor who asked, while it is unanswered. What was filled in so far is erased. Doing it twice changes nothing.
 * A pooled request can be withdrawn until its day, answered or not: the mentor does not know.
 */
export async function withdrawRequest(scope: Scope, { requestId }: { requestId: string }) {
  const { tx, now, partnership } = scope;
  const request = await lockOwnRequest(scope, requestId);
  if (request.status === 'withdrawn') return;
  if (!canWithdraw(request.status) || isClosed(request, scope.now)) throw new Refusal('requestClosed');
  await tx.feedbackResponse.deleteMany({ where: { requestId } });
  await tx.feedbackRequest.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: requestId } },
    data: { withdrawnAt: now, standsFor: null },
    select: { id: true },
  });
}
