import { Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { linkMail } from './link-mail';
import { canSendAgainYet, MOST_LINKS } from './policy';
import { expiryOf } from './request-status';

type Resendable = {
  id: string;
  linkVersion: number;
  respondentMemberId: string | null;
  sentAgainAt: Date | null;
  feedbackDays: number;
  /** Its day was told beforehand, and stands. */
  pooled: boolean;
};

/**
 * A new link, to the original address only; older links stop working and the days count from now. The caller has the
 * request locked and knows that it is unanswered. Refusal within an hour of the one before.
 */
export async function sendLink(scope: TenantScope, request: Resendable) {
  const { tx, now, partnership } = scope;
  if (!canSendAgainYet(request, now)) throw new Refusal('sentLessThanAnHourAgo');
  if (request.linkVersion >= MOST_LINKS) throw new Refusal('sentOften');
  const linkVersion = request.linkVersion + 1;
  await tx.feedbackRequest.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: request.id } },
    data: {
      linkVersion,
      sentAgainAt: now,
      ...(!request.pooled && { expiresAt: expiryOf(now, request.feedbackDays) }),
    },
    select: { id: true },
  });
  await enqueueMail(scope, linkMail({ ...request, linkVersion }));
}

/** What sending looks like to the mentor, for a respondent who needs no mail any more. */
export async function markSentAgain({ tx, now, partnership }: TenantScope, request: Resendable) {
  if (!canSendAgainYet(request, now)) throw new Refusal('sentLessThanAnHourAgo');
  await tx.feedbackRequest.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: request.id } },
    data: { sentAgainAt: now },
    select: { id: true },
  });
}
