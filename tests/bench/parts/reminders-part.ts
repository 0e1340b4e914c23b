import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { now } from '@/lib/platform/clock';
import { homePages } from '../asks';
import { withClient } from '../database';
import { memoryOf } from '../memory';
import { percentile } from '../percentiles';
import { workerOf } from '../processes';
import type { Bench } from '../product';
import { rawReminders } from '../raw-reminders';
import { atMost, compared, fact, type Result } from '../results';
import { findTargets } from '../targets';
import { visits } from '../visits';
import { aReminderMorning, busiestMorning } from '../world/reminder-morning';

/** Seconds of looking at pages while nothing else is done. */
const ALONE = 20;
/** MiB of a worker. */
const MOST_WORKER = 300;

/**
 * One morning on which everybody is reminded of two things and who leads of everyone: how fast that is decided, beside a bare
 * loop over `pg` that inserts the same rows, and what people who look at pages notice of it.
 */
export async function remindersPart(
  { site, secret, clockFile }: Bench,
  quick: boolean,
  say: (text: string) => void,
): Promise<Result[]> {
  const morning = busiestMorning(now());
  await withClient(site.adminUrl, (client) => aReminderMorning(client, morning));
  writeFileSync(clockFile, String(morning.getTime() - now().getTime()));
  const asks = homePages(await findTargets(site, secret));
  const alone = await visits(site.origin, asks, sleep(quick ? 3_000 : ALONE * 1_000));
  const deciding = decide(site.adminUrl);
  const beside = await visits(site.origin, asks, deciding);
  const { seconds, memory } = await deciding;
  const { reminders, mails } = await countDecided(site.adminUrl);
  say(`Decided ${reminders} reminders in ${mails} mails in ${seconds.toFixed(1)} s`);
  const raw = await rawReminders(site.adminUrl, site.appUrl, quick ? 500 : 10_000);
  return [
    fact('reminders: due at once', reminders, 'reminders'),
    fact('reminders: mails they go in', mails, 'mails'),
    compared('reminders: decided and in the outbox, beside a raw loop', reminders / seconds, 'reminders/s', {
      reference: raw,
      least: 0.2,
    }),
    atMost('reminders: memory of the worker, RSS', Math.round(memory), 'MiB', MOST_WORKER),
    fact('reminders: failures of pages beside it', alone.errors + beside.errors, 'requests'),
    compared('reminders: home page beside it, p95', percentile(beside.milliseconds, 0.95), 'ms', {
      reference: percentile(alone.milliseconds, 0.95),
      most: 2,
    }),
  ];
}

/** Has every partnership decide, as the worker's schedule does, and waits until none is left. */
function decide(adminUrl: string): Promise<{ seconds: number; memory: number }> {
  return withClient(adminUrl, async (client) => {
    const begun = performance.now();
    await client.query(
      `SELECT graphile_worker.add_job('decide-reminders', json_build_object('partnershipId', id), job_key => 'reminders:' || id) FROM partnership`,
    );
    const worker = workerOf();
    let memory = 0;
    for (;;) {
      const { rows } = await client.query(
        "SELECT count(*)::int AS left FROM graphile_worker.jobs WHERE task_identifier = 'decide-reminders'",
      );
      memory = Math.max(memory, worker === null ? 0 : (memoryOf(worker).rss * 1e6) / 2 ** 20);
      if (rows[0].left === 0) return { seconds: (performance.now() - begun) / 1000, memory };
      await sleep(250);
    }
  });
}

function countDecided(adminUrl: string): Promise<{ reminders: number; mails: number }> {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query(
      'SELECT count(mail_id)::int AS reminders, count(DISTINCT mail_id)::int AS mails FROM reminder',
    );
    return rows[0];
  });
}
