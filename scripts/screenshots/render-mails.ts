import { aFeedbackReminder, aReminderMail } from '@/tests/emails/reminder-examples';

/** Writes the html of the mails that are photographed to the standard output, as JSON by name. */
const mails = {
  'mail-halfway': await aReminderMail('halfway', 'nl'),
  'mail-homework': await aReminderMail('homework', 'nl'),
  'mail-digest': await aReminderMail('digest', 'nl'),
  'mail-feedback-reminder': await aFeedbackReminder('nl'),
};
process.stdout.write(
  JSON.stringify(Object.fromEntries(Object.entries(mails).map(([name, { html }]) => [name, html]))),
);
