import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';

const workerSilenceMs = 60_000;

export type Readiness = { database: boolean; migrations: boolean; worker: boolean };

/** Whether the product can do its work: the database answers, no migration is half done, a worker was seen in the last minute. */
export async function readiness(): Promise<Readiness> {
  try {
    const since = new Date(now().getTime() - workerSilenceMs);
    const [row] = await db().$queryRaw<{ migrations: boolean; worker: boolean }[]>`
      SELECT NOT EXISTS (SELECT FROM _prisma_migrations WHERE finished_at IS NULL AND rolled_back_at IS NULL) AS migrations,
             EXISTS (SELECT FROM worker_heartbeat WHERE seen_at >= ${since}::timestamptz) AS worker`;
    return { database: true, migrations: row?.migrations ?? false, worker: row?.worker ?? false };
  } catch {
    return { database: false, migrations: false, worker: false };
  }
}
