import { parseCronItems, run, type TaskList } from 'graphile-worker';
import { allSettled } from './deliver-mail';
import { startHeartbeat } from './heartbeat';
import { type MailTransport, openMailTransport } from './mail-transport';
import { queueLog } from './queue-log';
import { schedule } from './schedule';
import { tasks } from './tasks';

const jobsAtOnce = 4;

type WorkerSettings = { databaseUrl: string; smtpUrl: string; mailFrom: string };

/** The worker as the product runs it. */
export function startWorker({ databaseUrl, smtpUrl, mailFrom }: WorkerSettings) {
  const transport = openMailTransport({ url: smtpUrl, from: mailFrom });
  return workQueue({ databaseUrl, transport, taskList: tasks(transport) });
}

type QueueSettings = { databaseUrl: string; transport: MailTransport; taskList: TaskList };

/** Takes jobs from the queue until `stop`, which lets the jobs at hand end. `ended` rejects when the queue fails for good. */
export async function workQueue({ databaseUrl, transport, taskList }: QueueSettings) {
  const runner = await run({
    connectionString: databaseUrl,
    taskList,
    parsedCronItems: parseCronItems(schedule),
    concurrency: jobsAtOnce,
    noHandleSignals: true,
    logger: queueLog,
  });
  // Whoever waits for it hears of it; a queue that fails before that must not end the process.
  runner.promise.catch(() => {});
  const stopHeartbeat = await startHeartbeat().catch(async (error) => {
    await runner.stop().catch(() => {});
    throw error;
  });
  const stop = async () => {
    stopHeartbeat();
    try {
      await runner.stop();
    } finally {
      await allSettled();
      transport.close();
    }
  };
  return { stop, ended: runner.promise };
}
