import { emailChangedMail } from '@/emails/email-changed';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { type ComposedMail, type OutboxRow, partnershipForMail } from './mail';

/** To the address that was the member's; not needed when it is theirs again. */
export async function composeEmailChanged(
  scope: TenantScope,
  { memberId, userId }: OutboxRow,
): Promise<ComposedMail | null> {
  const { tx } = scope;
  if (!memberId || !userId) return null;
  const member = await tx.member.findFirst({
    where: { id: memberId, userId: { not: userId } },
    select: { name: true },
  });
  const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true, locale: true } });
  if (!member || !user) return null;
  const mail = await emailChangedMail({
    locale: asLocale(user.locale),
    baseUrl: env().BASE_URL,
    person: member.name,
    partnership: (await partnershipForMail(scope)).name,
  });
  return { ...mail, to: { name: member.name, address: user.email }, replyTo: null };
}
