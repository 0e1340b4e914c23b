import { NotFoundError, Refusal } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { findAskedRequest, statusOf } from './asked-request';
import { isClosed } from './request-row';
import { canResend } from './request-status';
import { sendLink } from './send-link';

/**
 * Someone with a link that expired, or that a newer one replaced, asks for a new one: it goes to the original address
 * only, so that an old link gives nobody anything. Refusal within an hour of the last, or when the request is closed.
 */
export async function renewLink(
  scope: TenantScope,
  { requestId, linkVersion }: { requestId: string; linkVersion: number },
) {
  const { tx, now } = scope;
  await tx.$queryRaw`SELECT id FROM feedback_request WHERE id = ${requestId}::uuid FOR UPDATE`;
  const request = await findAskedRequest(tx, requestId);
  if (request?.formKind !== 'student' || linkVersion > request.linkVersion) throw new NotFoundError();
  const status = statusOf(request, now);
  if (!canResend(status) || isClosed(request, now)) throw new Refusal('requestClosed');
  if (linkVersion === request.linkVersion && status !== 'expired') throw new Refusal('requestClosed');
  await sendLink(scope, request);
}
