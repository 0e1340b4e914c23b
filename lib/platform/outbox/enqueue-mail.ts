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

type OutboxScope = { tx: Tx; partnership: { id: string } | null; now: Date };

/**
 * Puts a mail in the outbox and its delivery in the queue, in the transaction of its cause: no commit, no mail.
 * The row holds ids only; text, address and link are made at the moment of delivery. Gives false when it was there already.
 */
export async function enqueueMail(scope: OutboxScope, mail: OutgoingMail): Promise<boolean> {
  return (await enqueueMails(scope, [mail])) === 1;
}

/** The same for many at once, in two statements. Gives how many were not there yet. */
export async function enqueueMails(scope: OutboxScope, mails: readonly OutgoingMail[]): Promise<number> {
  return (await putInOutbox(scope, mails)).length;
}

/** The same; gives those that were not there yet. */
export async function putInOutbox(
  { tx, partnership, now }: OutboxScope,
  mails: readonly OutgoingMail[],
): Promise<{ id: string; dedupeKey: string }[]> {
  const partnershipId = partnership?.id ?? null;
  const rows = await tx.outboxMail.createManyAndReturn({
    data: mails.map((mail) => ({ ...mail, partnershipId, createdAt: now })),
    skipDuplicates: true,
    select: { id: true, dedupeKey: true },
  });
  if (rows.length > 0)
    await enqueueDelivery(
      { tx, partnership },
      rows.map(({ id }) => id),
      null,
    );
  return rows;
}

/** Has these mails delivered: at once, by the queue's own clock, or not before a moment. */
export async function enqueueDelivery(
  { tx, partnership }: Pick<OutboxScope, 'tx' | 'partnership'>,
  mailIds: readonly string[],
  notBefore: Date | null,
) {
  const partnershipId = partnership?.id ?? null;
  await tx.$queryRaw`
    SELECT count(enqueue('deliver-mail', json_build_object('mailId', id, 'partnershipId', ${partnershipId}::text), 'mail:' || id,
      ${notBefore}::timestamptz)::text)
    FROM unnest(${mailIds}::text[]) AS id`;
}
