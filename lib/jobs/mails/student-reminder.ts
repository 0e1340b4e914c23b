import { feedbackReminderMail } from '@/emails/feedback-reminder';
import { env } from '@/lib/platform/env';
import { defaultLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { mailPerson } from './mail';

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

/** A student's request as a reminder of it tells; null when there is none. */
export async function readStudentReminder({ tx }: TenantScope, requestId: string) {
  const request = await tx.feedbackRequest.findFirst({ where: { id: requestId }, select: fields });
  if (!request) return null;
  const { participant, ...own } = request;
  return { ...own, mentor: participant.member, extra: participant.cohort.reminderSettings[0]?.extra ?? null };
}

type StudentReminder = NonNullable<Awaited<ReturnType<typeof readStudentReminder>>>;
type Theirs = { respondent: string; partnership: string; path: string; stopPath: string };

/** The mail about it; the links are the student's own. */
export function studentReminderMail({ mentor, expiresAt, pooled, extra }: StudentReminder, theirs: Theirs) {
  const baseUrl = env().BASE_URL;
  return feedbackReminderMail({
    ...theirs,
    locale: defaultLocale,
    baseUrl,
    mentor: mentor.name,
    expiresAt,
    pooled,
    extra,
  });
}
