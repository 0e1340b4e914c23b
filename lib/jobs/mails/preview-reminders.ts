import { remindersMail } from '@/emails/reminders';
import type { Reminder } from '@/lib/core/reminders/reminder';
import type { ReminderState } from '@/lib/overviews/reminders/due-reminders';
import { env } from '@/lib/platform/env';
import type { Locale } from '@/lib/platform/i18n/locale';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { reminderContents } from './reminder-contents';
import { readStudentReminder, studentReminderMail } from './student-reminder';

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

async function studentPreview(scope: Scope, requestId: string, someone: string) {
  const request = await readStudentReminder(scope, requestId);
  const partnership = scope.partnership.name;
  return (
    request &&
    studentReminderMail(request, { respondent: someone, partnership, path: NOWHERE, stopPath: NOWHERE })
  );
}
