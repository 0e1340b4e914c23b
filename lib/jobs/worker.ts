import { constants, setPriority } from 'node:os';
import { db } from '@/lib/platform/db/client';
import { env, workerEnv } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { keepWorking } from './keep-working';
import { startWorker } from './start-worker';

/** The worker's process, after the web's: whoever waits for a page goes first. Stops gracefully on SIGTERM and SIGINT. */
async function main() {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const { MAIL_FROM } = env();
  const { DATABASE_URL, SMTP_URL } = workerEnv();
  const settings = { databaseUrl: DATABASE_URL, smtpUrl: SMTP_URL, mailFrom: MAIL_FROM };
  await keepWorking(() => startWorker(settings), asked());
  await db().$disconnect();
  log.info('worker stopped');
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
