import type { Reminder } from '@/lib/core/reminders/reminder';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { dueReminders, type ReminderState } from './due-reminders';
import { readReminderState } from './read-state';

const dayMs = 24 * 3_600_000;
/** Longer than a mail can wait in the outbox, and than what is sent before its day lies ahead. */
const AROUND = 400;

/**
 * Of these decided reminders, those that are still needed at this moment, with the state they were judged by: what was done
 * in the meantime, stopped, or has come to pass drops out.
 */
export async function stillWanted(
  scope: TenantScope,
  rows: readonly { key: string; cohortId: string | null }[],
): Promise<{ reminders: Reminder[]; state: ReminderState }> {
  const cohortIds = [...new Set(rows.flatMap(({ cohortId }) => (cohortId ? [cohortId] : [])))];
  const state = await readReminderState(scope, cohortIds);
  const around = (days: number) => new Date(scope.now.getTime() + days * dayMs);
  const keys = new Set(rows.map(({ key }) => key));
  const reminders = dueReminders(state, around(-AROUND), around(AROUND), scope.now).filter(
    ({ key, dropped }) => keys.has(key) && (dropped === null || dropped === 'stale'),
  );
  return { reminders, state };
}
