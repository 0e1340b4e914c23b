import { feedbackReminderMail } from '@/emails/feedback-reminder';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { stillWanted } from '@/lib/overviews/reminders/still-wanted';
import { env } from '@/lib/platform/env';
import { defaultLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import { assertAllowedNow, decidedFields } from './decided-reminders';
import { type ComposedMail, mailboxOf, mailPerson, type OutboxRow, partnershipForMail } from './mail';

const fields = {
  linkVersion: true,
  pooled: true,
  respondentName: true,
  respondentEmail: true,
  expiresAt: true,
  participant: {
    select: {
      member: { select: mailPerson },
      cohort: {
        select: { reminderSettings: { where: { kind: 'feedback_open' }, select: { extra: true } } },
      },
    },
  },
} as const;

/** A student who was asked and did not answer yet, by the newest link: while it works, and not when they said no more. */
export async function composeFeedbackReminder(
  scope: TenantScope,
  { id: mailId, feedbackRequestId: requestId }: OutboxRow,
): Promise<ComposedMail | null> {
  if (!requestId) return null;
  const rows = await scope.tx.reminder.findMany({ where: { mailId }, select: decidedFields });
  const [first] = (await stillWanted(scope, rows)).reminders;
  const request = await scope.tx.feedbackRequest.findFirst({ where: { id: requestId }, select: fields });
  if (!first || !request?.respondentEmail) return null;
  assertAllowedNow(scope.now, rows, first);
  const { BASE_URL: baseUrl, LEERKRING_SECRET: secret } = env();
  const { linkVersion: version, respondentName, respondentEmail, expiresAt, pooled, participant } = request;
  const token = createLinkToken(secret, { partnershipId: scope.partnership.id, requestId, version });
  const { member: mentor, cohort } = participant;
  const mail = await feedbackReminderMail({
    locale: defaultLocale,
    baseUrl,
    path: paths.studentForm(token),
    stopPath: paths.studentFormStop(token),
    respondent: respondentName ?? '',
    mentor: mentor.name,
    partnership: (await partnershipForMail(scope)).name,
    expiresAt,
    pooled,
    extra: cohort.reminderSettings[0]?.extra ?? null,
  });
  const to = { name: respondentName ?? '', address: respondentEmail };
  const unsubscribe = new URL(paths.studentFormStop(token), baseUrl).href;
  return { ...mail, to, replyTo: mailboxOf(mentor), unsubscribe };
}
