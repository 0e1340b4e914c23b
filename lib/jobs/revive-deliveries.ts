import type { JobHelpers } from 'graphile-worker';
import { now } from '@/lib/platform/clock';
import { usualLimits } from './mail-limits';

/** One less than the database's enqueue() gives: one attempt is left. */
const attemptsSpent = 11;

/**
 * Gives deliveries back to the queue that nobody works on any more: held by a worker that was killed, or out of attempts
 * while their mail was not settled. Whether such a mail may still be sent is for the delivery to say.
 */
export async function reviveDeliveries({ query }: Pick<JobHelpers, 'query'>, { deadAfterMs } = usualLimits) {
  const present = now();
  const before = new Date(present.getTime() - deadAfterMs);
  await query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs WHERE locked_at < $1 HAVING count(*) > 0`,
    [before],
  );
  await query(
    `SELECT count(*) FROM graphile_worker.reschedule_jobs(
       ARRAY(SELECT id FROM graphile_worker.jobs WHERE task_identifier = 'deliver-mail' AND attempts >= max_attempts AND locked_at IS NULL),
       run_at => $1, attempts => $2)`,
    [present, attemptsSpent],
  );
}
