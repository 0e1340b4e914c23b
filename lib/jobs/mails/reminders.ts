import { remindersMail } from '@/emails/reminders';
import { createWishesToken } from '@/lib/features/reminders/link-tokens';
import { stillWanted } from '@/lib/overviews/reminders/still-wanted';
import { env } from '@/lib/platform/env';
import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import { assertAllowedNow, type DecidedRow, decidedFields } from './decided-reminders';
import {
  type ComposedMail,
  facilitatorsForMail,
  mailboxOf,
  mailPerson,
  type OutboxRow,
  partnershipForMail,
  replyToFacilitator,
} from './mail';
import { reminderContents } from './reminder-contents';

/** What is still needed of the reminders that were decided together, for someone who is still there, and not at night. */
export async function composeReminders(
  scope: TenantScope,
  { id: mailId, memberId }: OutboxRow,
): Promise<ComposedMail | null> {
  if (!memberId) return null;
  const rows = await scope.tx.reminder.findMany({ where: { mailId }, select: decidedFields });
  const person = await scope.tx.member.findFirst({
    where: { id: memberId, leftAt: null },
    select: mailPerson,
  });
  const { reminders, state } = await stillWanted(scope, rows);
  const [first] = reminders;
  if (!person || !first) return null;
  assertAllowedNow(scope.now, rows, first);
  const { BASE_URL: baseUrl, LEERKRING_SECRET: secret } = env();
  const { slug } = await partnershipForMail(scope);
  const token = createWishesToken(secret, { partnershipId: scope.partnership.id, memberId });
  const mail = await remindersMail({
    locale: asLocale(person.user.locale),
    baseUrl,
    person: person.name,
    items: await reminderContents({ scope, slug, hidePlans: false }, state, reminders),
    wishesPath: paths.reminderWishes(token),
  });
  const unsubscribe = new URL(paths.reminderStop(token), baseUrl).href;
  return { ...mail, to: mailboxOf(person), replyTo: await replyTo(scope, rows, memberId), unsubscribe };
}

/** Who leads the group, unless it is about none, or for who leads it. */
async function replyTo({ tx }: TenantScope, rows: readonly DecidedRow[], memberId: string) {
  const cohortId = rows.find((row) => row.cohortId !== null)?.cohortId;
  const cohort = cohortId
    ? await tx.cohort.findFirst({
        where: { id: cohortId, facilitators: { none: { memberId } } },
        select: { facilitators: facilitatorsForMail },
      })
    : null;
  return cohort && replyToFacilitator(cohort);
}
