import { NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canManageRequest } from './policy';
import { requestFields, statusOfRow } from './request-row';

/** One of the actor's own requests, locked until the commit; anyone else's is not there (NotFoundError). */
export async function lockOwnRequest({ tx, actor, now }: Scope, requestId: string) {
  await tx.$queryRaw`SELECT id FROM feedback_request WHERE id = ${requestId}::uuid FOR UPDATE`;
  const request = await tx.feedbackRequest.findFirst({ where: { id: requestId }, select: requestFields });
  if (!request || !canManageRequest(actor, request)) throw new NotFoundError();
  const { feedbackDays } = request.participant.cohort;
  return { ...request, feedbackDays, status: statusOfRow(request, now) };
}
