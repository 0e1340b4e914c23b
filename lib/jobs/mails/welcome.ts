import { welcomeMail } from '@/emails/welcome';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import {
  type ComposedMail,
  mailboxOf,
  mailPerson,
  type OutboxRow,
  partnershipForMail,
  replyToFacilitator,
} from './mail';

/** Someone who takes part in or leads a running group at this moment, and is still a member. */
export async function composeWelcome(
  scope: TenantScope,
  { memberId, cohortId }: OutboxRow,
): Promise<ComposedMail | null> {
  const { tx, now } = scope;
  if (!memberId || !cohortId) return null;
  const cohort = await tx.cohort.findFirst({
    where: { id: cohortId, archivedAt: null },
    select: {
      name: true,
      startMeetingAt: true,
      previous: { select: { name: true } },
      facilitators: {
        orderBy: { createdAt: 'asc' },
        select: { memberId: true, member: { select: mailPerson } },
      },
      participants: { where: { memberId, leftAt: null }, select: { member: { select: mailPerson } } },
    },
  });
  const facilitators = cohort?.facilitators.filter(({ member }) => !member.leftAt) ?? [];
  const leads = facilitators.find((one) => one.memberId === memberId);
  const person = leads?.member ?? cohort?.participants[0]?.member;
  if (!cohort || !person || person.leftAt) return null;
  const partnership = await partnershipForMail(scope);
  const mail = await welcomeMail({
    locale: asLocale(person.user.locale),
    baseUrl: env().BASE_URL,
    slug: partnership.slug,
    partnership: partnership.name,
    person: person.name,
    as: leads ? 'facilitator' : 'participant',
    group: cohort.name,
    previous: cohort.previous?.name ?? null,
    startMeetingAt: cohort.startMeetingAt,
    started: cohort.startMeetingAt <= now,
    facilitators: facilitators.map(({ member }) => member.name),
  });
  return { ...mail, to: mailboxOf(person), replyTo: leads ? null : replyToFacilitator(cohort) };
}
