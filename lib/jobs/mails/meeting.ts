import { meetingMail } from '@/emails/meeting';
import { calendarEntry, entryFields } from '@/lib/core/meetings/calendar-entry';
import { invitation, organizerOf } from '@/lib/core/meetings/calendar-file';
import { endOf } from '@/lib/core/meetings/numbered';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import {
  type ComposedMail,
  facilitatorsForMail,
  mailboxOf,
  mailPerson,
  type OutboxRow,
  partnershipForMail,
  replyToFacilitator,
} from './mail';
import { newsOf } from './meeting-news';

/**
 * A meeting that is still to come, for who is in the group at this moment; or that is off, for who had it in the calendar.
 * Dropped when something newer is on its way.
 */
export async function composeMeeting(scope: TenantScope, row: OutboxRow): Promise<ComposedMail | null> {
  const known = await readMeeting(scope, row);
  if (!known) return null;
  const { meeting, person, as } = known;
  const news = newsOf(
    row,
    { ...meeting, archived: meeting.cohort.archivedAt !== null, inGroup: as !== null },
    scope.now,
  );
  if (!news) return null;
  const { BASE_URL: baseUrl, MAIL_FROM } = env();
  const { slug } = await partnershipForMail(scope);
  const locale = asLocale(person.user.locale);
  const to = mailboxOf(person);
  const comes = news === 'announced' || news === 'changed';
  const mail = await meetingMail({
    ...meeting,
    locale,
    baseUrl,
    news,
    person: person.name,
    participant: as === 'participant',
    group: meeting.cohort.name,
    endsAt: endOf(meeting),
    path: comes ? paths.meeting(slug, meeting.id) : paths.meetings(slug, meeting.cohortId),
  });
  const entry = calendarEntry(meeting, { locale, slug, baseUrl });
  const calendar = invitation(
    { ...entry, cancelled: !comes },
    { organizer: organizerOf(MAIL_FROM), attendee: { name: to.name, email: to.address }, now: scope.now },
  );
  return { ...mail, to, replyTo: as === 'facilitator' ? null : replyToFacilitator(meeting.cohort), calendar };
}

async function readMeeting({ tx }: TenantScope, { meetingId, memberId }: OutboxRow) {
  if (!meetingId || !memberId) return null;
  const meeting = await tx.meeting.findFirst({
    where: { id: meetingId },
    select: {
      ...entryFields,
      cohortId: true,
      announcedAt: true,
      cohort: {
        select: {
          name: true,
          archivedAt: true,
          facilitators: {
            ...facilitatorsForMail,
            select: { ...facilitatorsForMail.select, memberId: true },
          },
          participants: { where: { memberId, leftAt: null }, select: { id: true } },
        },
      },
    },
  });
  const person = await tx.member.findFirst({ where: { id: memberId }, select: mailPerson });
  if (!meeting || !person) return null;
  const { facilitators, participants } = meeting.cohort;
  const leads = facilitators.some((one) => one.memberId === memberId);
  const as = person.leftAt ? null : leads ? 'facilitator' : participants.length > 0 ? 'participant' : null;
  return { meeting, person, as } as const;
}
