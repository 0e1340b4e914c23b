import { Refusal } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { lockAskedRequest, momentsOf } from './asked-request';
import type { Respondent } from './policy';
import { canAnswer } from './request-status';

/** The respondent says no: nothing of a draft stays. An answer is taken back first. Declining twice changes nothing. */
export async function declineRequest(
  { tx, now, partnership }: TenantScope,
  { requestId, respondent }: { requestId: string; respondent: Respondent },
) {
  const request = await lockAskedRequest(tx, requestId, respondent);
  if (request.declinedAt) return;
  if (!canAnswer(momentsOf(request), now)) throw new Refusal('requestClosed');
  await tx.feedbackResponse.deleteMany({ where: { requestId } });
  await tx.feedbackRequest.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: requestId } },
    data: { declinedAt: now, standsFor: null },
    select: { id: true },
  });
}
