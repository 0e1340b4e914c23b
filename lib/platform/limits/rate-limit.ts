import { createHmac } from 'node:crypto';
import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/lib/platform/env';

const holder = globalThis as typeof globalThis & {
  leerkringLimits?: { pool: pg.Pool; made: Map<string, RateLimiterPostgres> };
};

function limiter(name: string, points: number, seconds: number) {
  holder.leerkringLimits ??= {
    pool: new pg.Pool({ connectionString: env().DATABASE_APP_URL, max: 2 }),
    made: new Map(),
  };
  const { pool, made } = holder.leerkringLimits;
  const known = made.get(name);
  if (known) return known;
  const fresh = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  made.set(name, fresh);
  return fresh;
}

/**
 * Counts one try of `subject` (an address, a client) against `points` per `seconds`. False when it is one too many.
 * Subjects are stored as keyed hashes.
 */
export async function withinLimit(
  name: string,
  subject: string,
  { points, seconds }: { points: number; seconds: number },
) {
  const key = createHmac('sha256', env().LEERKRING_SECRET)
    .update(`limit ${name} ${subject}`)
    .digest('base64url');
  try {
    await limiter(name, points, seconds).consume(key);
    return true;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false;
    throw refused;
  }
}
