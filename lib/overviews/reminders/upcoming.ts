import { addDays } from 'date-fns';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { listDecided } from '@/lib/features/reminders/claim-bundles';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { groupBy } from '@/lib/shared/group-by';
import type { ReminderDrop } from '@/prisma/generated/enums';
import { dueReminders, type ReminderState } from './due-reminders';
import { readReminderState } from './read-state';

/** Days. */
const AHEAD = 60;

/** Reasons that lie with the receiver, and that who leads the group should know. */
const SKIPPED: readonly ReminderDrop[] = ['stopped', 'paused', 'undeliverable'];

/** Reminders of one kind about one meeting: to be sent together by hand. */
export type Upcoming = { id: string; reminders: [Reminder, ...Reminder[]]; skipped: Reminder[] };

/**
 * What a group will get in the coming weeks as things stand, in the order of their moments, with those who stopped or
 * paused it. Of requests whose answers are pooled nothing is told: not even that one is open still.
 */
export async function listUpcoming(
  scope: TenantScope,
  cohortId: string,
): Promise<{ state: ReminderState; upcoming: Upcoming[] }> {
  const { tx, now } = scope;
  const state = await readReminderState(scope, [cohortId]);
  const coming = dueReminders(state, now, addDays(now, AHEAD), now).filter(
    (one) => one.cohortId === cohortId,
  );
  const decided = await listDecided(
    scope,
    coming.map(({ key }) => key),
  );
  const pooled = await tx.feedbackRequest.findMany({
    where: { pooled: true, participant: { cohortId } },
    select: { id: true },
  });
  const hidden = new Set(pooled.map(({ id }) => id));
  const shown = coming.filter(({ key, requestId }) => !decided.has(key) && !hidden.has(requestId ?? ''));
  return { state, upcoming: together(shown) };
}

function together(reminders: readonly Reminder[]): Upcoming[] {
  const groups = groupBy(reminders, idOf);
  return [...groups].flatMap(([id, all]) => {
    const [first, ...others] = all.filter(({ dropped }) => dropped === null);
    const skipped = all.filter(({ dropped }) => SKIPPED.some((why) => why === dropped));
    return first ? [{ id, reminders: [first, ...others] as [Reminder, ...Reminder[]], skipped }] : [];
  });
}

function idOf({ kind, meetingId, number }: Reminder): string {
  return [kind, meetingId ?? 'request', number].join(':');
}
