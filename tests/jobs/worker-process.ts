import { spawn } from 'node:child_process';
import { getPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

type Settings = { smtpUrl: string; database?: { ownerUrl: string; appUrl: string } };

/** The worker as it runs in production: a process of its own. */
export function startWorkerProcess({ smtpUrl, database }: Settings) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    LOG_LEVEL: 'info',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'Leerkring <leerkring@example.nl>',
    ...(database && { DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl }),
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/jobs/worker.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    log: () => output,
    priority: () => getPriority(child.pid),
    /** Stops it the gentle way and gives its exit code. */
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

/** Asks the database as the queue's owner. */
export async function askOwner<Row extends pg.QueryResultRow>(
  sql: string,
  values: unknown[] = [],
  url = process.env.DATABASE_URL,
) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until `holds` is true; fails after `patience` milliseconds. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, patience = 45_000) {
  for (const end = performance.now() + patience; performance.now() < end; await sleep(100))
    if (await holds()) return;
  throw new Error(`Waited in vain: ${what}`);
}
