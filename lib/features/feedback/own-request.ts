import { NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canManageRequest } from './policy';
import { type RequestStatus, requestStatus } from './request-status';

const fields = {
  id: true,
  linkVersion: true,
  respondentMemberId: true,
  sentAgainAt: true,
  expiresAt: true,
  openedAt: true,
  declinedAt: true,
  withdrawnAt: true,
  participant: { select: { memberId: true, cohort: { select: { feedbackDays: true } } } },
  response: { select: { submittedAt: true } },
} as const;

/** One of the actor's own requests, locked until the commit; anyone else's is not there (NotFoundError). */
export async function lockOwnRequest({ tx, actor, now }: Scope, requestId: string) {
  await tx.$queryRaw`SELECT id FROM feedback_request WHERE id = ${requestId}::uuid FOR UPDATE`;
  const request = await tx.feedbackRequest.findFirst({ where: { id: requestId }, select: fields });
  if (!request || !canManageRequest(actor, request)) throw new NotFoundError();
  const moments = { ...request, failedAt: null, answeredAt: request.response?.submittedAt ?? null };
  const status: RequestStatus = requestStatus(moments, now);
  return { ...request, feedbackDays: request.participant.cohort.feedbackDays, status };
}
