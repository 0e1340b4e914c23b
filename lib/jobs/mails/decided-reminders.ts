import { firstAllowed } from '@/lib/core/calendar/allowed-moments';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { NotYet } from './mail';

/** What a mail needs of the reminders that were decided for it. */
export const decidedFields = { key: true, cohortId: true, allowedAt: true, decidedAt: true } as const;

export type DecidedRow = { key: string; cohortId: string | null; allowedAt: Date; decidedAt: Date };

/**
 * NotYet for a mail that was held up until the evening or a holiday: it waits for the next allowed moment. What somebody sent by hand, before
 * its own moment, goes at once.
 */
export function assertAllowedNow(now: Date, rows: readonly DecidedRow[], { to }: Reminder) {
  if (rows.some(({ allowedAt, decidedAt }) => decidedAt < allowedAt)) return;
  const allowed = firstAllowed(now, to.closures);
  if (allowed && allowed > now) throw new NotYet(allowed);
}
