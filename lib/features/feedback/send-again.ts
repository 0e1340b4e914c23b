import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockOwnRequest } from './own-request';
import { canResend } from './request-status';
import { sendLink } from './send-link';

/** By the mentor who asked, while it is unanswered: a new link to the same address, good for the cohort's days again. */
export async function sendAgain(scope: Scope, { requestId }: { requestId: string }) {
  const request = await lockOwnRequest(scope, requestId);
  if (!canResend(request.status)) throw new Refusal('requestClosed');
  await sendLink(scope, request);
}
