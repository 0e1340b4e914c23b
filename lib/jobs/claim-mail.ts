import { env } from '@/lib/platform/env';
import { composeMail } from './compose-mail';
import type { MailScope } from './mail-scope';
import type { ComposedMail } from './mails/mail';

/** Longer than a delivery can take: whoever was sending this mail is gone. */
export const lostAfterMs = 5 * 60_000;

export type Claim =
  /** Ours to send, once. */
  | { kind: 'claimed'; mail: ComposedMail & { messageId: string } }
  /** Nothing to do: gone, settled before, or settled now (no longer needed, or lost on the way). */
  | { kind: 'settled' }
  /** Another worker is at it at this moment. */
  | { kind: 'in-flight' };

const rowFields = {
  id: true,
  kind: true,
  dedupeKey: true,
  state: true,
  sendingAt: true,
  memberId: true,
  feedbackRequestId: true,
  loginLinkId: true,
  signUpId: true,
  cohortId: true,
  userId: true,
  meetingId: true,
  groupMessageId: true,
  number: true,
} as const;

/**
 * Takes the mail for sending: of two workers one gets it, and none gets a mail that was settled. Comes right before the
 * sending and ends in a commit of its own, so that a mail found in `sending` later may have reached the server, and one
 * found in `queued` cannot have.
 */
export async function claimMail(scope: MailScope, mailId: string): Promise<Claim> {
  const { tx, now } = scope;
  await tx.$queryRaw`SELECT id FROM outbox_mail WHERE id = ${mailId}::uuid FOR UPDATE`;
  const row = await tx.outboxMail.findFirst({ where: { id: mailId }, select: rowFields });
  if (row?.state === 'sending') return foundSending(scope, { ...row, sendingAt: row.sendingAt ?? now });
  if (row?.state !== 'queued') return { kind: 'settled' };

  const mail = await composeMail(scope, row);
  if (!mail) {
    await tx.outboxMail.updateMany({ where: { id: mailId }, data: { state: 'dropped', settledAt: now } });
    return { kind: 'settled' };
  }
  await tx.outboxMail.updateMany({
    where: { id: mailId },
    data: { state: 'sending', sendingAt: now, attempts: { increment: 1 } },
  });
  return { kind: 'claimed', mail: { ...mail, messageId: messageIdOf(mailId) } };
}

/** Not sent again: it may have arrived, and a second mail would be worse than asking. */
async function foundSending(
  { tx, now }: MailScope,
  { id, sendingAt }: { id: string; sendingAt: Date },
): Promise<Claim> {
  if (now.getTime() - sendingAt.getTime() < lostAfterMs) return { kind: 'in-flight' };
  await tx.outboxMail.updateMany({
    where: { id },
    data: { state: 'unknown', lastFailure: 'lost', settledAt: now },
  });
  return { kind: 'settled' };
}

/** The same for every attempt, so that a server that gets a mail twice can tell. */
function messageIdOf(mailId: string) {
  return `<${mailId}@${new URL(env().BASE_URL).hostname}>`;
}
