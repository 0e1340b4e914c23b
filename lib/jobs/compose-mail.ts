import { feedbackAnsweredMail } from '@/emails/feedback-answered';
import { feedbackRequestMail } from '@/emails/feedback-request';
import type { RenderedMail } from '@/emails/render-mail';
import { signInMail } from '@/emails/sign-in';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { loginToken } from '@/lib/platform/auth/login-link';
import { env } from '@/lib/platform/env';
import { asLocale, defaultLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import type { MailKind } from '@/prisma/generated/enums';
import { getAnsweredContext, getRequestContext, getSignInContext } from './mail-context';
import type { MailScope } from './mail-scope';

export type OutboxRow = {
  id: string;
  kind: MailKind;
  dedupeKey: string;
  feedbackRequestId: string | null;
  loginLinkId: string | null;
};
type Mailbox = { name: string; address: string };
export type ComposedMail = RenderedMail & { to: Mailbox; replyTo: Mailbox | null };

/** The mail as it would go out at this moment, or null when it is no longer needed. */
export async function composeMail(scope: MailScope, row: OutboxRow): Promise<ComposedMail | null> {
  if (row.kind === 'sign_in') return row.loginLinkId ? composeSignIn(scope, row.loginLinkId) : null;
  if (!scope.partnership || !row.feedbackRequestId) return null;
  const tenant = { ...scope, partnership: scope.partnership };
  if (row.kind === 'feedback_request') return composeRequest(tenant, row.feedbackRequestId, row.dedupeKey);
  return composeAnswered(tenant, row.feedbackRequestId);
}

async function composeSignIn(scope: MailScope, loginLinkId: string): Promise<ComposedMail | null> {
  const link = await getSignInContext(scope, loginLinkId);
  if (!link) return null;
  const { email, locale } = link.user;
  const mail = await signInMail({
    locale: asLocale(locale),
    baseUrl: env().BASE_URL,
    token: loginToken(link.id),
    expiresAt: link.expiresAt,
  });
  return { ...mail, to: { name: '', address: email }, replyTo: null };
}

async function composeRequest(
  scope: TenantScope,
  requestId: string,
  dedupeKey: string,
): Promise<ComposedMail | null> {
  const request = await getRequestContext(scope, { requestId, dedupeKey });
  if (!request) return null;
  const { mentor, partnership, respondentMember: member } = request;
  const to = member
    ? { name: member.name, address: member.user.email }
    : { name: request.respondentName ?? '', address: request.respondentEmail ?? '' };
  const token = { partnershipId: scope.partnership.id, requestId, version: request.linkVersion };
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
    showsOthersEarly: request.cohort.showOthersEarly,
  });
  return { ...mail, to, replyTo: { name: mentor.name, address: mentor.user.email } };
}

async function composeAnswered(scope: TenantScope, requestId: string): Promise<ComposedMail | null> {
  const context = await getAnsweredContext(scope, requestId);
  if (!context) return null;
  const { mentor, facilitator, partnership, canRead } = context;
  const mail = await feedbackAnsweredMail({
    locale: asLocale(mentor.user.locale),
    baseUrl: env().BASE_URL,
    slug: partnership.slug,
    mentor: mentor.name,
    canRead,
  });
  return {
    ...mail,
    to: { name: mentor.name, address: mentor.user.email },
    replyTo: facilitator && { name: facilitator.name, address: facilitator.user.email },
  };
}
