import { feedbackAnsweredMail } from '@/emails/feedback-answered';
import { canSeeOthers } from '@/lib/features/results/policy';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import {
  type ComposedMail,
  facilitatorsForMail,
  mailboxOf,
  mailPerson,
  type OutboxRow,
  partnershipForMail,
  replyToFacilitator,
} from './mail';

const cohortFields = { showOthersEarly: true, facilitators: facilitatorsForMail } as const;

/** An answer that was not taken back and not read yet, for a mentor who is still there. */
export async function composeFeedbackAnswered(
  scope: TenantScope,
  { feedbackRequestId }: OutboxRow,
): Promise<ComposedMail | null> {
  const { tx } = scope;
  if (!feedbackRequestId) return null;
  const request = await tx.feedbackRequest.findFirst({
    where: { id: feedbackRequestId, response: { submittedAt: { not: null }, readAt: null } },
    select: {
      roundId: true,
      participant: {
        select: { id: true, leftAt: true, member: { select: mailPerson }, cohort: { select: cohortFields } },
      },
    },
  });
  if (!request || request.participant.leftAt || request.participant.member.leftAt) return null;
  const { id: participantId, member: mentor, cohort } = request.participant;
  const scan = await tx.selfScan.findFirst({
    where: { participantId, roundId: request.roundId },
    select: { submittedAt: true },
  });
  const mail = await feedbackAnsweredMail({
    locale: asLocale(mentor.user.locale),
    baseUrl: env().BASE_URL,
    slug: (await partnershipForMail(scope)).slug,
    mentor: mentor.name,
    canRead: canSeeOthers(scan, cohort),
  });
  return { ...mail, to: mailboxOf(mentor), replyTo: replyToFacilitator(cohort) };
}
