import { randomUUID } from 'node:crypto';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { log } from '@/lib/platform/log';

const everyMs = 10_000;

/** Says every ten seconds that this worker is there, as the readiness check wants to know. Gives what stops it. */
export async function startHeartbeat() {
  const workerId = randomUUID();
  const beat = async () => {
    const seenAt = now();
    await db().workerHeartbeat.upsert({
      where: { workerId },
      create: { workerId, seenAt },
      update: { seenAt },
    });
  };
  await beat();
  const timer = setInterval(() => {
    beat().catch((error) => log.warn({ err: error }, 'heartbeat missed'));
  }, everyMs);
  return () => clearInterval(timer);
}
