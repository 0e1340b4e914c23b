import { getForm } from '@/lib/core/frameworks/get-form';
import { axisScores } from '@/lib/core/frameworks/radar-score';
import { Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { lockAskedRequest, momentsOf } from './asked-request';
import type { Respondent } from './policy';
import { canAnswer } from './request-status';

/**
 * Closes the form: the scores per axis are computed from what is stored, and the mentor hears that there is an answer.
 * Statements may stay open, but not all of it. Handing in twice, also at once, changes nothing and mails once;
 * of pooled feedback nobody is mailed.
 */
export async function handIn(
  scope: TenantScope,
  { requestId, respondent }: { requestId: string; respondent: Respondent },
) {
  const { tx, now, partnership } = scope;
  const request = await lockAskedRequest(tx, requestId, respondent);
  if (request.submittedAt) return;
  if (!canAnswer(momentsOf(request), now)) throw new Refusal('requestClosed');
  if (Object.keys(request.answers).length + Object.keys(request.feedForward).length === 0)
    throw new Refusal('nothingAnswered');
  const form = await getForm(tx, request.versionId, request.formKind);
  await tx.feedbackResponse.update({
    where: { partnershipId_requestId: { partnershipId: partnership.id, requestId } },
    data: { submittedAt: now, scores: axisScores(form, request.answers) },
    select: { requestId: true },
  });
  if (request.pooled) return;
  await enqueueMail(scope, {
    kind: 'feedback_answered',
    dedupeKey: `feedback-answered:${requestId}`,
    feedbackRequestId: requestId,
    memberId: request.mentorMemberId,
  });
}
