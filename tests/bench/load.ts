import { Pool } from 'undici';
import type { Burst } from './percentiles';

export const CONNECTIONS = 16;

/** One request and what a good answer to it is. */
export type Ask = {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  status: number;
  /** What the address that it is sent on to looks like. */
  location?: RegExp;
};

export type Wishes = { seconds?: number; most?: number };

/** Sixteen connections, each asking the next thing as soon as it has its answer. Ends after the time, or with the list. */
export async function burst(
  origin: string,
  asks: Iterator<Ask>,
  { seconds = Infinity, most = Infinity }: Wishes,
): Promise<Burst> {
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    pipelining: 1,
    bodyTimeout: 30_000,
    headersTimeout: 30_000,
  });
  const result: Burst = { milliseconds: [], seconds: 0, errors: 0 };
  const begun = performance.now();
  let started = 0;
  const loop = async () => {
    while (started < most && performance.now() - begun < seconds * 1000) {
      const { value: ask, done } = asks.next();
      if (done) return;
      started += 1;
      await timed(pool, ask, result);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, loop));
  result.seconds = (performance.now() - begun) / 1000;
  await pool.close();
  return result;
}

/** Whoever is asked answers well, or it is an error that counts. */
async function timed(pool: Pool, ask: Ask, result: Burst) {
  const begun = performance.now();
  const wrong = await answer(pool, ask);
  result.milliseconds.push(performance.now() - begun);
  if (!wrong) return;
  result.errors += 1;
  result.firstError ??= `${ask.method ?? 'GET'} ${ask.path}: ${wrong}`;
}

/** What is wrong with the answer to it; null when it is good. */
export async function answer(
  pool: Pool,
  { path, method = 'GET', headers, body, status, location }: Ask,
): Promise<string | null> {
  try {
    const response = await pool.request({ path, method, headers, body });
    await response.body.dump({ limit: 10_000_000 });
    const sentTo = String(response.headers.location ?? '');
    if (response.statusCode !== status) return `answered ${response.statusCode} ${sentTo}`;
    return location && !location.test(sentTo) ? `sent on to ${sentTo || 'nowhere'}` : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
