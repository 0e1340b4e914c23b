import { addDays } from 'date-fns';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { listDecided } from '@/lib/features/reminders/claim-bundles';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { groupBy } from '@/lib/shared/group-by';
import type { ReminderDrop } from '@/prisma/generated/enums';
import { candidatesAt } from './decisions';
import type { ReminderState } from './due-reminders';
import { readReminderState } from './read-state';

/** Days. */
const AHEAD = 60;

/** Reasons that lie with the receiver, and that who leads the group should know. */
const SKIPPED: readonly ReminderDrop[] = ['stopped', 'paused', 'undeliverable'];

/** Reminders of one kind about one meeting: to be sent together by hand. */
export type Upcoming = {
  id: string;
  reminders: [Reminder, ...Reminder[]];
  skipped: Reminder[];
  /** Their moment has come: they wait for the next mail to these people, who get one a day. */
  waits: boolean;
};

/**
 * What a group will get in the coming weeks as things stand, in the order of their moments, what waits already included,
 * with those who stopped or paused it. Of requests whose answers are pooled nothing is told: not even that one is open still.
 */
export async function listUpcoming(
  scope: TenantScope,
  cohortId: string,
): Promise<{ state: ReminderState; upcoming: Upcoming[] }> {
  const { tx, now } = scope;
  const state = await readReminderState(scope, [cohortId]);
  const coming = candidatesAt(now, state, addDays(now, AHEAD)).filter((one) => one.cohortId === cohortId);
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
  return { state, upcoming: together(shown, now) };
}

function together(reminders: readonly Reminder[], now: Date): Upcoming[] {
  const groups = groupBy(reminders, idOf);
  return [...groups].flatMap(([id, all]) => {
    const [first, ...others] = all.filter(({ dropped }) => dropped === null);
    const skipped = all.filter(({ dropped }) => SKIPPED.some((why) => why === dropped));
    return first ? [{ id, reminders: [first, ...others], skipped, waits: first.allowedAt <= now }] : [];
  });
}

function idOf({ kind, meetingId, number }: Reminder): string {
  return [kind, meetingId ?? 'request', number].join(':');
}
