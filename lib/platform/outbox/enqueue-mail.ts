import type { Tx } from '@/lib/platform/db/client';
import type { MailKind } from '@/prisma/generated/enums';

export type OutgoingMail = {
  kind: MailKind;
  /** One per purpose and recipient: a second mail under the same key is not made. */
  dedupeKey: string;
  memberId?: string;
  feedbackRequestId?: string;
  loginLinkId?: string;
  signUpId?: string;
  cohortId?: string;
  /** A login that is not the member's any more. */
  userId?: string;
  meetingId?: string;
  groupMessageId?: string;
  /** Of the calendar entry or the recap that it is about. */
  number?: number;
};

/**
 * Puts a mail in the outbox and its delivery in the queue, in the transaction of its cause: no commit, no mail.
 * The row holds ids only; text, address and link are made at the moment of delivery. Gives false when it was there already.
 */
export async function enqueueMail(
  { tx, partnership, now }: { tx: Tx; partnership: { id: string } | null; now: Date },
  mail: OutgoingMail,
) {
  const [row] = await tx.outboxMail.createManyAndReturn({
    data: [{ ...mail, partnershipId: partnership?.id ?? null, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!row) return false;
  const payload = JSON.stringify({ mailId: row.id, partnershipId: partnership?.id ?? null });
  // Without a moment: at once, by the queue's own clock.
  await tx.$executeRaw`SELECT enqueue('deliver-mail', ${payload}::json, ${`mail:${row.id}`}, NULL)`;
  return true;
}
