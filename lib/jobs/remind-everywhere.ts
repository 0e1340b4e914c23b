import { isAllowed } from '@/lib/core/calendar/allowed-moments';
import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';

/** Has every partnership decide on its reminders: a job for each, and not a second one while that waits. */
export async function remindEverywhere() {
  if (env().LEERKRING_REMINDERS === 'off' || !isAllowed(now(), [])) return;
  await transaction(
    (tx) => tx.$queryRaw`
      SELECT count(enqueue('decide-reminders', json_build_object('partnershipId', id), 'reminders:' || id, NULL)::text)
      FROM list_partnerships() AS id`,
  );
}
