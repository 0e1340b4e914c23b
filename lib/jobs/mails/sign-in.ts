import { signInMail } from '@/emails/sign-in';
import { loginToken } from '@/lib/platform/auth/login-link';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { MailScope } from '../mail-scope';
import type { ComposedMail, OutboxRow } from './mail';

/** A sign-in link that was not used and still holds. */
export async function composeSignIn(
  { tx, now }: MailScope,
  { loginLinkId }: OutboxRow,
): Promise<ComposedMail | null> {
  if (!loginLinkId) return null;
  const link = await tx.loginLink.findFirst({
    where: { id: loginLinkId, usedAt: null, expiresAt: { gt: now } },
    select: { id: true, expiresAt: true, user: { select: { email: true, locale: true } } },
  });
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
