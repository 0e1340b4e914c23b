import { recapMail } from '@/emails/recap';
import { recapLetterSchema } from '@/lib/features/recaps/content';
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

/** Someone who is in the group or leads it at this moment, and the newest version: an older one would only confuse. */
export async function composeRecap(
  scope: TenantScope,
  { memberId, meetingId, number }: OutboxRow,
): Promise<ComposedMail | null> {
  if (!memberId || !meetingId) return null;
  const versions = await scope.tx.recapVersion.findMany({
    where: { meetingId },
    orderBy: { number: 'desc' },
    take: 2,
    select: { number: true, content: true, sentAt: true },
  });
  const [newest, before] = versions;
  if (!newest || newest.number !== number) return null;
  const cohort = await readCohort(scope, meetingId, memberId);
  const leads = cohort.facilitators.find((one) => one.memberId === memberId);
  const participant = cohort.participants[0];
  const person = leads?.member ?? participant?.member;
  if (!person || person.leftAt) return null;
  const mail = await recapMail({
    locale: asLocale(person.user.locale),
    baseUrl: env().BASE_URL,
    slug: (await partnershipForMail(scope)).slug,
    meetingId,
    person: person.name,
    group: cohort.name,
    letter: recapLetterSchema.parse(newest.content),
    corrects: before?.sentAt ?? null,
    catchUp: participant?.catchUps[0] ?? null,
  });
  return { ...mail, to: mailboxOf(person), replyTo: leads ? null : replyToFacilitator(cohort) };
}

async function readCohort({ tx }: TenantScope, meetingId: string, memberId: string) {
  const { cohort } = await tx.meeting.findFirstOrThrow({
    where: { id: meetingId },
    select: {
      cohort: {
        select: {
          name: true,
          facilitators: {
            orderBy: { createdAt: 'asc' },
            select: { memberId: true, member: { select: mailPerson } },
          },
          participants: {
            where: { memberId, leftAt: null },
            select: {
              member: { select: mailPerson },
              catchUps: { where: { meetingId, doneAt: null }, select: { text: true, dueOn: true } },
            },
          },
        },
      },
    },
  });
  return cohort;
}
