import { feedbackRequestMail } from '@/emails/feedback-request';
import { linkMailKey } from '@/lib/features/feedback/link-mail';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { canAnswer } from '@/lib/features/feedback/request-status';
import { env } from '@/lib/platform/env';
import { asLocale, defaultLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import { type ComposedMail, mailboxOf, mailPerson, type OutboxRow, partnershipForMail } from './mail';

const fields = {
  id: true,
  linkVersion: true,
  ownWords: true,
  pooled: true,
  formKind: true,
  respondentName: true,
  respondentEmail: true,
  expiresAt: true,
  openedAt: true,
  declinedAt: true,
  withdrawnAt: true,
  respondentMember: { select: mailPerson },
  response: { select: { submittedAt: true } },
  participant: {
    select: { leftAt: true, member: { select: mailPerson }, cohort: { select: { showOthersEarly: true } } },
  },
} as const;

/** A request that can still be answered, by the newest link, from a mentor who is still there. */
export async function composeFeedbackRequest(
  scope: TenantScope,
  { feedbackRequestId, dedupeKey }: OutboxRow,
): Promise<ComposedMail | null> {
  const request = await findRequest(scope, feedbackRequestId, dedupeKey);
  if (!request) return null;
  const { respondentMember: member, id: requestId, linkVersion: version } = request;
  const mentor = request.participant.member;
  const partnership = await partnershipForMail(scope);
  const to = member
    ? mailboxOf(member)
    : { name: request.respondentName ?? '', address: request.respondentEmail ?? '' };
  const token = { partnershipId: scope.partnership.id, requestId, version };
  const mail = await feedbackRequestMail({
    locale: member ? asLocale(member.user.locale) : defaultLocale,
    baseUrl: env().BASE_URL,
    to: member ? 'trainer' : 'student',
    path: member
      ? paths.giveFeedback(partnership.slug, requestId)
      : paths.studentForm(createLinkToken(env().LEERKRING_SECRET, token)),
    respondent: to.name,
    mentor: mentor.name,
    partnership: partnership.name,
    ownWords: request.ownWords,
    expiresAt: request.expiresAt,
    showsOthersEarly: request.participant.cohort.showOthersEarly,
    pooled: request.pooled,
  });
  return { ...mail, to, replyTo: mailboxOf(mentor) };
}

async function findRequest({ tx, now }: TenantScope, id: string | null, dedupeKey: string) {
  if (!id) return null;
  const request = await tx.feedbackRequest.findFirst({ where: { id }, select: fields });
  if (!request || dedupeKey !== linkMailKey(request.id, request.linkVersion)) return null;
  const { respondentMember, participant, response } = request;
  if (!canAnswer({ ...request, failedAt: null, answeredAt: response?.submittedAt ?? null }, now)) return null;
  const gone = participant.leftAt || participant.member.leftAt || respondentMember?.leftAt;
  return gone ? null : request;
}
