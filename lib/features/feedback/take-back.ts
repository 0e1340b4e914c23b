import { addDays } from 'date-fns';
import { Refusal } from '@/lib/platform/errors';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { lockAskedRequest } from './asked-request';
import type { Respondent } from './policy';

/** Days that someone who takes the answers back has at least, to change them or to decline. */
const DAYS_TO_CHANGE = 7;

/**
 * Until the mentor has read the answers they become a draft again. Two conditions in one statement decide against a
 * reading at the same moment. Refusal once they are read, of pooled ones from their day on; taking
 * back twice changes nothing.
 */
export async function takeBack(
  { tx, now, partnership }: TenantScope,
  { requestId, respondent }: { requestId: string; respondent: Respondent },
) {
  const request = await lockAskedRequest(tx, requestId, respondent);
  if (!request.submittedAt && request.savedAt) return;
  if (request.pooled && request.expiresAt <= now) throw new Refusal('alreadyRead');
  const count = await tx.$executeRaw`
    UPDATE feedback_response SET submitted_at = NULL, scores = NULL
    WHERE request_id = ${requestId}::uuid AND submitted_at IS NOT NULL AND read_at IS NULL`;
  if (count === 0) throw new Refusal('alreadyRead');
  const until = addDays(now, DAYS_TO_CHANGE);
  if (request.pooled || request.expiresAt >= until) return;
  await tx.feedbackRequest.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: requestId } },
    data: { expiresAt: until },
    select: { id: true },
  });
}
