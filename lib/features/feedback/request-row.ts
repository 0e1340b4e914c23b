import { didNotArrive } from '@/lib/core/people/did-not-arrive';
import type { MailState } from '@/prisma/generated/enums';
import { type RequestMoments, type RequestStatus, requestStatus } from './request-status';

/** What its mentor's pages and deeds read of a request: how it stands, and never what was answered. */
export const requestFields = {
  id: true,
  linkVersion: true,
  pooled: true,
  respondentMemberId: true,
  createdAt: true,
  sentAgainAt: true,
  expiresAt: true,
  openedAt: true,
  declinedAt: true,
  withdrawnAt: true,
  participant: {
    select: {
      memberId: true,
      leftAt: true,
      cohort: { select: { feedbackDays: true, archivedAt: true, lastDay: true } },
    },
  },
  response: { select: { submittedAt: true } },
  /** The latest that was sent for it. */
  mails: {
    where: { kind: 'feedback_request' },
    orderBy: { createdAt: 'desc' },
    take: 1,
    select: { state: true, settledAt: true, createdAt: true },
  },
} as const;

type RequestRow = {
  pooled: boolean;
  expiresAt: Date;
  openedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  participant: { leftAt: Date | null };
  response: { submittedAt: Date | null } | null;
  mails: { state: MailState; settledAt: Date | null; createdAt: Date }[];
};

/** How a request stands for who asked, with a mail that did not arrive. Whoever stopped asks nothing any more. */
export function statusOfRow(row: RequestRow, now: Date): RequestStatus {
  const answeredAt = row.response?.submittedAt ?? null;
  const withdrawnAt = row.withdrawnAt ?? row.participant.leftAt;
  const moments = { ...row, answeredAt, withdrawnAt, failedAt: failedAt(row) };
  return requestStatus(row.pooled ? withoutRespondent(moments) : moments, now);
}

/** Of pooled feedback a mentor does not get to know who opened, answered or declined: only what they did, and the post. */
function withoutRespondent(moments: RequestMoments): RequestMoments {
  return { ...moments, openedAt: null, answeredAt: null, declinedAt: null };
}

/** Since when the latest mail counts as not arrived. */
function failedAt({ mails: [mail] }: RequestRow): Date | null {
  if (!mail || !didNotArrive(mail.state)) return null;
  return mail.settledAt ?? mail.createdAt;
}

/** Pooled answers are opened once: after that day nothing is sent, taken back or withdrawn. */
export function isClosed({ pooled, expiresAt }: { pooled: boolean; expiresAt: Date }, now: Date): boolean {
  return pooled && expiresAt <= now;
}
