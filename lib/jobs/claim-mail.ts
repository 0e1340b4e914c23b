import { env } from '@/lib/platform/env';
import { composeMail } from './compose-mail';
import type { MailScope } from './mail-scope';
import type { ComposedMail } from './mails/mail';

export type Claim =
  /** Ours to send, once. */
  | { kind: 'claimed'; mail: ComposedMail & { messageId: string }; attempt: number }
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
  handedAt: true,
  attempts: true,
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
 * sending and ends in a commit of its own. A mail that somebody left in `sending` is taken over when it was never handed
 * to the server.
 */
export async function claimMail(scope: MailScope, mailId: string, lostAfterMs: number): Promise<Claim> {
  const { tx, now } = scope;
  await tx.$queryRaw`SELECT id FROM outbox_mail WHERE id = ${mailId}::uuid FOR UPDATE`;
  const row = await tx.outboxMail.findFirst({ where: { id: mailId }, select: rowFields });
  if (row?.state !== 'queued' && row?.state !== 'sending') return { kind: 'settled' };
  if (row.state === 'sending') {
    if (now.getTime() - (row.sendingAt ?? now).getTime() < lostAfterMs) return { kind: 'in-flight' };
    if (row.handedAt) return lose(scope, mailId);
  }

  const mail = await composeMail(scope, row);
  if (!mail) {
    await tx.outboxMail.updateMany({ where: { id: mailId }, data: { state: 'dropped', settledAt: now } });
    return { kind: 'settled' };
  }
  const attempt = row.attempts + 1;
  await tx.outboxMail.updateMany({
    where: { id: mailId },
    data: { state: 'sending', sendingAt: now, attempts: attempt },
  });
  return { kind: 'claimed', mail: { ...mail, messageId: messageIdOf(mailId) }, attempt };
}

/** Who comes back to a mail that somebody else has taken over since. */
export class TakenOver extends Error {
  override name = 'TakenOver';
}

/**
 * Written down right before the mail's first byte goes to the server: a mail without this cannot have arrived. Fails for
 * an attempt that another one came after, so that a worker that was long asleep sends nothing.
 */
export async function beginHanding({ tx, now }: MailScope, mailId: string, attempt: number) {
  const { count } = await tx.outboxMail.updateMany({
    where: { id: mailId, state: 'sending', attempts: attempt, handedAt: null },
    data: { handedAt: now },
  });
  if (count !== 1) throw new TakenOver();
}

/** Not sent again: it may have arrived, and a second mail would be worse than asking. */
async function lose({ tx, now }: MailScope, mailId: string): Promise<Claim> {
  await tx.outboxMail.updateMany({
    where: { id: mailId },
    data: { state: 'unknown', lastFailure: 'lost', settledAt: now },
  });
  return { kind: 'settled' };
}

/** The same for every attempt, so that a server that gets a mail twice can tell. */
function messageIdOf(mailId: string) {
  return `<${mailId}@${new URL(env().BASE_URL).hostname}>`;
}
