import { invitationMail } from '@/emails/invitation';
import { loginToken } from '@/lib/platform/auth/login-link';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { type ComposedMail, mailboxOf, mailPerson, type OutboxRow, partnershipForMail } from './mail';

/** An unused link of someone who still belongs to the partnership, by the login that they have now. */
export async function composeInvitation(
  scope: TenantScope,
  { memberId, loginLinkId }: OutboxRow,
): Promise<ComposedMail | null> {
  const { tx, now } = scope;
  if (!memberId || !loginLinkId) return null;
  const link = await tx.loginLink.findFirst({
    where: { id: loginLinkId, usedAt: null, expiresAt: { gt: now } },
    select: { id: true, userId: true, expiresAt: true },
  });
  if (!link) return null;
  const member = await tx.member.findFirst({
    where: { id: memberId, userId: link.userId, leftAt: null },
    select: mailPerson,
  });
  if (!member) return null;
  const mail = await invitationMail({
    locale: asLocale(member.user.locale),
    baseUrl: env().BASE_URL,
    person: member.name,
    partnership: (await partnershipForMail(scope)).name,
    token: loginToken(link.id),
    expiresAt: link.expiresAt,
  });
  return { ...mail, to: mailboxOf(member), replyTo: null };
}
