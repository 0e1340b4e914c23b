import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '@/lib/platform/log';

type Worker = { ended: Promise<unknown>; stop: () => Promise<void> };

const pauseMs = 1_000;

/**
 * Works until asked to stop. A queue that fails is opened again after a pause: a database that is started again ends no
 * worker. Throws when it cannot be opened the first time.
 */
export async function keepWorking(open: () => Promise<Worker>, asked: Promise<void>) {
  let stopping = false;
  // The queue's library loses hold of a promise when its database goes away: that must not end who has mails at hand.
  process.on('unhandledRejection', tell);
  const stop = asked.then(() => {
    stopping = true;
  });
  let worker: Worker | null = await open();
  log.info('worker started');
  while (!stopping) {
    await Promise.race([worker?.ended.catch(tell), stop]);
    await worker?.stop().catch(tell);
    if (stopping) return;
    await Promise.race([sleep(pauseMs), stop]);
    worker = await open().catch(tell);
  }
  await worker?.stop();
}

function tell(error: unknown) {
  log.warn({ err: error }, 'the queue is away');
  return null;
}
