import { previewReminders } from '@/lib/jobs/mails/preview-reminders';
import type { RemindersPage } from '@/lib/overviews/reminders/get-reminders-page';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** The mail that this reminder would go with, when it is among those that come. */
export async function readPreview(scope: Scope, page: RemindersPage, key: string) {
  const { state, upcoming, names } = page.preview;
  const at = upcoming.findIndex(({ reminders }) => reminders.some((one) => one.key === key));
  const item = page.upcoming[at];
  const asked = upcoming[at]?.reminders.find((one) => one.key === key);
  if (!item || !asked) return null;
  const { memberId, person } = asked.to;
  const reminders = memberId
    ? (upcoming[at]?.reminders ?? []).filter(({ to }) => to.person === person)
    : [asked];
  const { name, student } = names.nameOf(asked);
  const receiver = student ? '…' : name;
  const locale = asLocale(names.localeOf(memberId));
  const mail = await previewReminders(scope, { state, reminders, receiver, locale });
  return mail && { item, chosen: key, mail };
}
