import { signUpMail } from '@/emails/sign-up';
import { signUpToken } from '@/lib/features/sign-ups/sign-up-token';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { MailScope } from '../mail-scope';
import type { ComposedMail, OutboxRow } from './mail';

/** A sign-up that was not used and still holds. */
export async function composeSignUp(
  { tx, now }: MailScope,
  { signUpId }: OutboxRow,
): Promise<ComposedMail | null> {
  if (!signUpId) return null;
  const signUp = await tx.signUp.findFirst({
    where: { id: signUpId, usedAt: null, expiresAt: { gt: now } },
    select: { id: true, personName: true, partnershipName: true, email: true, locale: true, expiresAt: true },
  });
  if (!signUp) return null;
  const mail = await signUpMail({
    locale: asLocale(signUp.locale),
    baseUrl: env().BASE_URL,
    person: signUp.personName,
    partnership: signUp.partnershipName,
    token: signUpToken(signUp.id),
    expiresAt: signUp.expiresAt,
  });
  return { ...mail, to: { name: signUp.personName, address: signUp.email }, replyTo: null };
}
