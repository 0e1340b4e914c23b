import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getMyRequest } from './queries';
import { requestFeedback } from './request-feedback';
import { withdrawRequest } from './withdraw-request';

/**
 * By the mentor who asked a student at a wrong address: that request is withdrawn, and the same is asked at the right one.
 * A link is sent again to its own address only, so this makes a new request. Refusal for the same address.
 */
export async function correctAddress(
  scope: Scope,
  { requestId, email }: { requestId: string; email: string },
): Promise<{ id: string; isNew: boolean }> {
  const { kind, name, email: before, ownWords, canWithdraw } = await getMyRequest(scope, requestId);
  if (kind !== 'student' || !canWithdraw) throw new Refusal('requestClosed');
  if (before?.toLowerCase() === email.toLowerCase()) throw new Refusal('sameAddress', 'email');
  await withdrawRequest(scope, { requestId });
  return requestFeedback(scope, { kind, name, email, ownWords: ownWords ?? '' });
}
