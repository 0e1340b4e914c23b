import { z } from 'zod';
import {
  claimBundles,
  daily,
  dropReminders,
  listDecided,
  lockReminders,
} from '@/lib/features/reminders/claim-bundles';
import { listMailedOn } from '@/lib/features/reminders/mailed-on';
import { candidatesAt, decisionsAt } from '@/lib/overviews/reminders/decisions';
import { readReminderState } from '@/lib/overviews/reminders/read-state';
import { log } from '@/lib/platform/log';
import { inTenant } from '@/lib/platform/tenancy/enter';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

const payloadSchema = z.object({ partnershipId: z.uuid() });

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
  const candidates = candidatesAt(now, await readReminderState(scope));
  if (candidates.length === 0) return { mails: 0, dropped: 0 };
  const decided = await listDecided(
    scope,
    candidates.map(({ key }) => key),
  );
  const lastMailed = await listMailedOn(scope, now);
  const { bundles, dropped } = decisionsAt(now, candidates, { decided, lastMailed });
  await dropReminders(scope, dropped);
  return { mails: await claimBundles(scope, bundles, daily(now)), dropped: dropped.length };
}
