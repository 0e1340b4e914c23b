import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { type Ask, answer } from './load';

/** So many milliseconds from one visit to the next, whether that one was answered or not: as people come, not as a load. */
const EVERY = 250;

export type Visits = { milliseconds: number[]; errors: number };

/** Visits one page after the other until `until` is over; each is timed from when it was due. */
export async function visits(origin: string, asks: Iterator<Ask>, until: Promise<unknown>): Promise<Visits> {
  const pool = new Pool(origin, { connections: 8 });
  const result: Visits = { milliseconds: [], errors: 0 };
  let over = false;
  until.finally(() => {
    over = true;
  });
  const underWay: Promise<void>[] = [];
  while (!over) {
    const { value: ask, done } = asks.next();
    if (done) break;
    underWay.push(visit(pool, ask, result));
    await sleep(EVERY);
  }
  await Promise.all(underWay);
  await pool.close();
  return result;
}

async function visit(pool: Parameters<typeof answer>[0], ask: Ask, result: Visits) {
  const begun = performance.now();
  if (await answer(pool, ask)) result.errors += 1;
  result.milliseconds.push(performance.now() - begun);
}
