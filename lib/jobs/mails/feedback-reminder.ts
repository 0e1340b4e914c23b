import { createLinkToken } from '@/lib/features/feedback/link-token';
import { stillWanted } from '@/lib/overviews/reminders/still-wanted';
import { env } from '@/lib/platform/env';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { paths } from '@/lib/shared/paths';
import { assertAllowedNow, decidedFields } from './decided-reminders';
import { type ComposedMail, mailboxOf, type OutboxRow, partnershipForMail } from './mail';
import { readStudentReminder, studentReminderMail } from './student-reminder';

/** A student who was asked and did not answer yet, by the newest link: while it works, and not when they said no more. */
export async function composeFeedbackReminder(
  scope: TenantScope,
  { id: mailId, feedbackRequestId: requestId }: OutboxRow,
): Promise<ComposedMail | null> {
  if (!requestId) return null;
  const rows = await scope.tx.reminder.findMany({ where: { mailId }, select: decidedFields });
  const [first] = (await stillWanted(scope, rows)).reminders;
  const request = await readStudentReminder(scope, requestId);
  if (!first || !request?.respondentEmail) return null;
  assertAllowedNow(scope.now, rows, first);
  const { linkVersion: version, respondentEmail: address, mentor } = request;
  const { BASE_URL: baseUrl, LEERKRING_SECRET: secret } = env();
  const token = createLinkToken(secret, { partnershipId: scope.partnership.id, requestId, version });
  const respondent = request.respondentName ?? '';
  const stopPath = paths.studentFormStop(token);
  const mail = await studentReminderMail(request, {
    respondent,
    partnership: (await partnershipForMail(scope)).name,
    path: paths.studentForm(token),
    stopPath,
  });
  const unsubscribe = new URL(stopPath, baseUrl).href;
  return { ...mail, to: { name: respondent, address }, replyTo: mailboxOf(mentor), unsubscribe };
}
