import { feedbackReminderMail } from '@/emails/feedback-reminder';
import { remindersMail } from '@/emails/reminders';
import type { RenderedMail } from '@/emails/render-mail';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { ReminderState } from '@/lib/overviews/reminders/due-reminders';
import { env } from '@/lib/platform/env';
import { defaultLocale, type Locale } from '@/lib/platform/i18n/locale';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { reminderContents } from './reminder-contents';

/** Leads nowhere: a link in a mail is its receiver's own. */
const NOWHERE = '#';

type Preview = { state: ReminderState; reminders: readonly Reminder[]; receiver: string; locale: Locale };

/** The mail with these reminders as its receiver would get it now, without their plan and their own links. */
export async function previewReminders(scope: Scope, { state, reminders, receiver, locale }: Preview) {
  const [first] = reminders;
  if (!first) return null;
  if (!first.to.memberId) return first.requestId ? studentPreview(scope, first.requestId, receiver) : null;
  return remindersMail({
    locale,
    baseUrl: env().BASE_URL,
    person: receiver,
    items: await reminderContents({ scope, slug: scope.partnership.slug, hidePlans: true }, state, reminders),
    wishesPath: NOWHERE,
  });
}

async function studentPreview(scope: Scope, requestId: string, someone: string): Promise<RenderedMail> {
  const { expiresAt, pooled, participant } = await scope.tx.feedbackRequest.findFirstOrThrow({
    where: { id: requestId },
    select: {
      expiresAt: true,
      pooled: true,
      participant: {
        select: {
          member: { select: { name: true } },
          cohort: {
            select: { reminderSettings: { where: { kind: 'feedback_open' }, select: { extra: true } } },
          },
        },
      },
    },
  });
  return feedbackReminderMail({
    locale: defaultLocale,
    baseUrl: env().BASE_URL,
    path: NOWHERE,
    stopPath: NOWHERE,
    respondent: someone,
    mentor: participant.member.name,
    partnership: scope.partnership.name,
    expiresAt,
    pooled,
    extra: participant.cohort.reminderSettings[0]?.extra ?? null,
  });
}
