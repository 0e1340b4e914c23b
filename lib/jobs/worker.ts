import { constants, getPriority, setPriority } from 'node:os';
import { db } from '@/lib/platform/db/client';
import { env, workerEnv } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { keepWorking } from './keep-working';
import { startWorker } from './start-worker';

/** The worker's process. Stops gracefully on SIGTERM and SIGINT. */
async function main() {
  giveWay();
  const { MAIL_FROM } = env();
  const { DATABASE_URL, SMTP_URL } = workerEnv();
  const settings = { databaseUrl: DATABASE_URL, smtpUrl: SMTP_URL, mailFrom: MAIL_FROM };
  await keepWorking(() => startWorker(settings), asked());
  await db().$disconnect();
  log.info('worker stopped');
}

/** Whoever waits for a page goes first. One that was started further down stays there: only root may climb. */
function giveWay() {
  const { PRIORITY_BELOW_NORMAL } = constants.priority;
  if (getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL);
}

function asked() {
  return new Promise<void>((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => resolve());
  });
}

main().then(
  () => process.exit(0),
  (error) => {
    const missing = error instanceof Error && error.message.startsWith('The environment');
    log.fatal({ err: error }, missing ? error.message : 'worker failed');
    process.exit(1);
  },
);
