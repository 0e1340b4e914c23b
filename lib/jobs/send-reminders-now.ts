import { lockLedCohort } from '@/lib/core/cohorts/led-cohort';
import type { Bundle } from '@/lib/core/reminders/bundle';
import type { Reminder } from '@/lib/core/reminders/reminder';
import { claimBundles, lockReminders } from '@/lib/features/reminders/claim-bundles';
import type { SendNow } from '@/lib/features/reminders/schema';
import { listUpcoming } from '@/lib/overviews/reminders/upcoming';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { groupBy } from '@/lib/shared/group-by';

/**
 * What who leads a group sends before its own moment: a mail each to all who would get it, or to one. Under the same keys
 * as at its own moment, so that nothing goes twice; who stopped or paused it gets none. ForbiddenError in a finished group.
 */
export async function sendRemindersNow(scope: Scope, { cohort, what, who }: SendNow) {
  const { id } = await lockLedCohort(scope, cohort);
  await lockReminders(scope);
  const { upcoming } = await listUpcoming(scope, id);
  const all = upcoming.find((one) => one.id === what)?.reminders ?? [];
  const chosen =
    who === 'all' ? all : all.filter(({ key, to }) => to.person === personOf(all, who) || key === who);
  return { mails: await claimBundles(scope, bundlesOf(chosen), byHand) };
}

/** Of a digest all that concerns its reader goes along. */
function personOf(all: readonly Reminder[], key: string): string | null {
  const found = all.find((one) => one.key === key);
  return found?.to.memberId ? found.to.person : null;
}

/** A student has a link of their own for each request. */
function bundlesOf(reminders: readonly Reminder[]): Bundle[] {
  const mails = groupBy(reminders, ({ to, requestId }) => to.memberId ?? requestId);
  return [...mails.values()].flatMap(([first, ...others]): Bundle[] => (first ? [[first, ...others]] : []));
}

/** Not the key of the day's mail: that may have gone already, or has to go yet. */
const byHand = ([{ key }]: Bundle) => `reminders-by-hand:${key}`;
