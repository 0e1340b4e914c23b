import { groupMessageMail } from '@/emails/group-message';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { type ComposedMail, mailboxOf, mailPerson, type OutboxRow, partnershipForMail } from './mail';

/** Someone who is in the group, or leads it, at this moment. A reply goes to who wrote it, as long as they are there. */
export async function composeGroupMessage(
  scope: TenantScope,
  { memberId, groupMessageId }: OutboxRow,
): Promise<ComposedMail | null> {
  const { tx } = scope;
  if (!memberId || !groupMessageId) return null;
  const message = await tx.groupMessage.findFirst({
    where: { id: groupMessageId },
    select: {
      subject: true,
      text: true,
      memberId: true,
      member: { select: mailPerson },
      cohort: { select: { id: true, name: true } },
    },
  });
  if (!message) return null;
  const { cohort, member: sender, subject, text } = message;
  const person = await tx.member.findFirst({
    where: {
      id: memberId,
      leftAt: null,
      OR: [
        { participations: { some: { cohortId: cohort.id, leftAt: null } } },
        { facilitates: { some: { cohortId: cohort.id } } },
      ],
    },
    select: mailPerson,
  });
  if (!person) return null;
  const mail = await groupMessageMail({
    locale: asLocale(person.user.locale),
    baseUrl: env().BASE_URL,
    slug: (await partnershipForMail(scope)).slug,
    cohortId: cohort.id,
    group: cohort.name,
    person: person.name,
    sender: sender.name,
    heading: subject,
    text,
  });
  const answerable = message.memberId !== memberId && sender.leftAt === null;
  return { ...mail, to: mailboxOf(person), replyTo: answerable ? mailboxOf(sender) : null };
}
