import type { JobHelpers } from 'graphile-worker';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';

const dayMs = 24 * 60 * 60_000;
const before = (days: number) => new Date(now().getTime() - days * dayMs);

/** Sessions and limits that are over; sign-in links and sign-ups a week later, with their mail's row. */
export async function forgetExpiredLogins() {
  await db().loginSession.deleteMany({ where: { expiresAt: { lt: now() } } });
  await db().loginLink.deleteMany({ where: { expiresAt: { lt: before(7) } } });
  await db().signUp.deleteMany({ where: { expiresAt: { lt: before(7) } } });
  await db().rateLimit.deleteMany({ where: { expire: { lt: now().getTime() } } });
}

/** Workers that have not been seen for a day. As the queue's owner: the app's role may not delete them. */
export async function forgetSilentWorkers({ query }: Pick<JobHelpers, 'query'>) {
  await query('DELETE FROM public.worker_heartbeat WHERE seen_at < $1', [before(1)]);
}
