import { tz } from '@date-fns/tz';
import { endOfDay, subDays } from 'date-fns';
import { z } from 'zod';
import { bundlesAt } from '@/lib/core/reminders/bundle';
import {
  claimBundles,
  daily,
  dropReminders,
  listDecided,
  lockReminders,
} from '@/lib/features/reminders/claim-bundles';
import { listMailedOn } from '@/lib/features/reminders/mailed-on';
import { dueReminders } from '@/lib/overviews/reminders/due-reminders';
import { readReminderState } from '@/lib/overviews/reminders/read-state';
import { log } from '@/lib/platform/log';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { TIME_ZONE } from '@/lib/shared/dates';

const payloadSchema = z.object({ partnershipId: z.uuid() });

/** What was due longer ago and never decided is from before anyone looked. */
const LOOK_BACK = 30;

/** The job of one partnership: everything that is due is put in the outbox, or written down with why not. */
export async function decideReminders(payload: unknown) {
  const { partnershipId } = payloadSchema.parse(payload);
  const outcome = await inTenant(partnershipId, remind);
  if (outcome.mails + outcome.dropped > 0)
    log.info({ partnership: partnershipId, ...outcome }, 'reminders decided');
}

/** Once more at the same moment changes nothing. */
export async function remind(scope: TenantScope): Promise<{ mails: number; dropped: number }> {
  await lockReminders(scope);
  const { now } = scope;
  const endOfToday = endOfDay(now, { in: tz(TIME_ZONE) });
  const today = dueReminders(await readReminderState(scope), subDays(now, LOOK_BACK), endOfToday, now);
  const decided = await listDecided(
    scope,
    today.map(({ key }) => key),
  );
  const open = today.filter(({ key }) => !decided.has(key));
  const dropped = open.filter((one) => one.dropped !== null && one.allowedAt <= now);
  await dropReminders(scope, dropped);
  const bundles = bundlesAt(now, open, await listMailedOn(scope, now));
  return { mails: await claimBundles(scope, bundles, daily(now)), dropped: dropped.length };
}
