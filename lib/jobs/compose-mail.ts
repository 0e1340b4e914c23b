import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { MailKind } from '@/prisma/generated/enums';
import type { MailScope } from './mail-scope';
import { composeEmailChanged } from './mails/email-changed';
import { composeFeedbackAnswered } from './mails/feedback-answered';
import { composeFeedbackReminder } from './mails/feedback-reminder';
import { composeFeedbackRequest } from './mails/feedback-request';
import { composeGroupMessage } from './mails/group-message';
import { composeInvitation } from './mails/invitation';
import type { ComposedMail, OutboxRow } from './mails/mail';
import { composeMeeting } from './mails/meeting';
import { composeRecap } from './mails/recap';
import { composeReminders } from './mails/reminders';
import { composeRoundOpened } from './mails/round-opened';
import { composeSignIn } from './mails/sign-in';
import { composeSignUp } from './mails/sign-up';
import { composeWelcome } from './mails/welcome';

type Compose<S> = (scope: S, row: OutboxRow) => Promise<ComposedMail | null>;

/** Kinds of mail to an address before a partnership is entered. */
type Outside = 'sign_in' | 'sign_up';

const outside: Record<Outside, Compose<MailScope>> = {
  sign_in: composeSignIn,
  sign_up: composeSignUp,
};

/** Mail of a partnership. */
const inside: Record<Exclude<MailKind, Outside>, Compose<TenantScope>> = {
  feedback_request: composeFeedbackRequest,
  feedback_answered: composeFeedbackAnswered,
  round_opened: composeRoundOpened,
  welcome: composeWelcome,
  invitation: composeInvitation,
  email_changed: composeEmailChanged,
  recap: composeRecap,
  meeting_announced: composeMeeting,
  meeting_changed: composeMeeting,
  meeting_cancelled: composeMeeting,
  group_message: composeGroupMessage,
  reminders: composeReminders,
  feedback_reminder: composeFeedbackReminder,
};

/** The mail as it would go out at this moment, or null when it is no longer needed. NotYet when it has to wait. */
export async function composeMail(scope: MailScope, row: OutboxRow): Promise<ComposedMail | null> {
  const { kind } = row;
  if (kind === 'sign_in' || kind === 'sign_up') return outside[kind](scope, row);
  const { partnership } = scope;
  return partnership && inside[kind]({ ...scope, partnership }, row);
}
