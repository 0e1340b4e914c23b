import { tz } from '@date-fns/tz';
import { addDays } from 'date-fns';

export type RequestStatus = 'failed' | 'sent' | 'opened' | 'answered' | 'declined' | 'withdrawn' | 'expired';

/** What happened to a request, as moments. A send again clears `failedAt` and moves `expiresAt`. */
export type RequestMoments = {
  expiresAt: Date;
  /** The mail to the respondent came back or could not be delivered. */
  failedAt: Date | null;
  openedAt: Date | null;
  /** Null again when the respondent takes the answers back. */
  answeredAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
};

export const EXPIRES_AFTER_DAYS = 30;

/**
 * The first that holds, in this order:
 * answered: an answer stays an answer, whatever happened around it;
 * declined, withdrawn: someone ended it, and that explains more than a date that passed;
 * failed: nothing arrived, also when the date passed since; but an opened link has arrived;
 * expired, opened, sent. A request whose mail still has to leave counts as sent: the respondent was asked.
 */
export function requestStatus(moments: RequestMoments, now: Date): RequestStatus {
  if (moments.answeredAt) return 'answered';
  if (moments.declinedAt) return 'declined';
  if (moments.withdrawnAt) return 'withdrawn';
  if (moments.failedAt && !moments.openedAt) return 'failed';
  if (now.getTime() >= moments.expiresAt.getTime()) return 'expired';
  return moments.openedAt ? 'opened' : 'sent';
}

/** At the same time of day in the Netherlands, that many calendar days later. */
export function expiryOf(sentAt: Date, days: number = EXPIRES_AFTER_DAYS): Date {
  return new Date(addDays(sentAt, days, { in: tz('Europe/Amsterdam') }).getTime());
}

/** Until it is answered, declined or withdrawn. */
export function isUnanswered(status: RequestStatus): boolean {
  return status === 'failed' || status === 'sent' || status === 'opened' || status === 'expired';
}

/** By the requester, to the original address only; an expired request gets a new date with it. */
export function canResend(status: RequestStatus): boolean {
  return isUnanswered(status);
}

export function canWithdraw(status: RequestStatus): boolean {
  return isUnanswered(status);
}

/** By the respondent: filling in, handing in and declining. A failed mail is no reason to refuse whoever has the link. */
export function canAnswer(moments: RequestMoments, now: Date): boolean {
  return isUnanswered(requestStatus(moments, now)) && now.getTime() < moments.expiresAt.getTime();
}
