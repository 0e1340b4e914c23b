import { constants } from 'node:os';
import { runOnce } from 'graphile-worker';
import { afterEach, expect, test } from 'vitest';
import { queueLog } from '@/lib/jobs/queue-log';
import { reviveDeliveries } from '@/lib/jobs/revive-deliveries';
import { tasks } from '@/lib/jobs/tasks';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { aMentorInGroup, askStudent, rowOf } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';
import { askOwner, startWorkerProcess, until } from './worker-process';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  setClock();
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function aServer(behaviour?: Parameters<typeof aMailServer>[0]) {
  const server = await aMailServer(behaviour);
  stops.push(server.close);
  return server;
}

function aWorker(server: MailServer) {
  const worker = startWorkerProcess({ smtpUrl: server.url });
  stops.push(worker.kill);
  return worker;
}

test('the worker delivers, is seen, gives way, tells no secrets in its log, and stops when asked', {
  timeout: 90_000,
}, async () => {
  const server = await aServer();
  const { mentor } = await aMentorInGroup();
  const { mail, email } = await askStudent(mentor, 'Met warme groet');
  const started = now();
  const worker = aWorker(server);
  await until('the mail arrives', () => server.mailsTo(email).length > 0);
  await until('the mail is settled', async () => (await rowOf(mail)).state === 'sent');
  expect(await db().workerHeartbeat.count({ where: { seenAt: { gte: started } } })).toBeGreaterThan(0);
  expect(worker.priority()).toBeGreaterThanOrEqual(constants.priority.PRIORITY_BELOW_NORMAL);
  expect(await worker.stop()).toBe(0);
  expect(worker.log()).toContain('"mail delivery"');
  expect(worker.log()).not.toMatch(new RegExp(`${email}|Noah|Fatima|warme|/f/`));
});

test('when the worker is killed while the server has the mail, its fate is unknown and it is not sent again', {
  timeout: 120_000,
}, async () => {
  const server = await aServer({ atData: () => 'hang' });
  const { mentor } = await aMentorInGroup();
  const { mail, email } = await askStudent(mentor);
  const worker = aWorker(server);
  await until('the server has the mail', () => server.mailsTo(email).length > 0);
  await worker.kill();
  expect((await rowOf(mail)).state).toBe('sending');

  const next = await aServer();
  await runQueue(next);
  expect((await rowOf(mail)).state).toBe('sending');

  const later = new Date(now().getTime() + 11 * 60_000);
  setClock(() => later);
  await reviveDeliveries({ query: ownerQuery });
  await runQueue(next);
  expect(await rowOf(mail)).toMatchObject({ state: 'unknown', attempts: 1, lastFailure: 'lost' });
  expect(server.mailsTo(email).length + next.mailsTo(email).length).toBe(1);
});

test('a delivery that is out of attempts while its mail waits gets one more', async () => {
  const server = await aServer();
  const { mentor } = await aMentorInGroup();
  const { mail, email } = await askStudent(mentor);
  await askOwner('UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = $1', [
    `mail:${mail.mailId}`,
  ]);
  await runQueue(server);
  expect(server.mailsTo(email)).toHaveLength(0);
  await reviveDeliveries({ query: ownerQuery });
  await runQueue(server);
  expect(server.mailsTo(email)).toHaveLength(1);
});

/** Runs every job that is due, in this process. */
async function runQueue(server: MailServer) {
  await runOnce({
    connectionString: process.env.DATABASE_URL,
    taskList: tasks(server.transport),
    logger: queueLog,
    noHandleSignals: true,
  });
}

async function ownerQuery(sql: string, values?: unknown[]) {
  return { rows: await askOwner(sql, values) } as never;
}
