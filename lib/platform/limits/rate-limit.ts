import { createHmac } from 'node:crypto';
import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

const holder = globalThis as typeof globalThis & {
  leerkringLimits?: { pool: pg.Pool; made: Map<string, RateLimiterPostgres> };
};

/** A database that is started again cuts idle connections: that is no reason for the process to end. */
function openPool() {
  const pool = new pg.Pool({ connectionString: env().DATABASE_APP_URL, max: 2 });
  pool.on('error', (error) => log.warn({ err: error }, 'the connection that counts limits was cut'));
  return pool;
}

function limiter(name: string, points: number, seconds: number) {
  holder.leerkringLimits ??= { pool: openPool(), made: new Map() };
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
export async function withinLimit(name: string, subject: string, limit: Limit) {
  return (await takeFromLimit(name, subject, limit, 1)) === 1;
}

type Limit = { points: number; seconds: number };

/** Takes as many of `wanted` as the limit still has, and gives how many that are. One name has one limit. */
export async function takeFromLimit(
  name: string,
  subject: string,
  { points, seconds }: Limit,
  wanted: number,
): Promise<number> {
  const key = createHmac('sha256', env().LEERKRING_SECRET)
    .update(`limit ${name} ${subject}`)
    .digest('base64url');
  const counter = limiter(name, points, seconds);
  const left = wanted === 1 ? 1 : points - ((await counter.get(key))?.consumedPoints ?? 0);
  const taken = Math.min(wanted, left);
  if (taken < 1) return 0;
  try {
    await counter.consume(key, taken);
    return taken;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return 0;
    throw refused;
  }
}
