import { readFileSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fact, type Result } from './results';

/** Under this share of rest before a run, somebody else's work is measured too. */
const LEAST_IDLE = 90;

/** What the figures were measured on, as lines of the same list. */
export function describeMachine(): Result[] {
  const [cpu] = os.cpus();
  return [
    fact('machine: processor', `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`),
    fact('machine: memory', Math.round(os.totalmem() / 2 ** 30), 'GiB'),
    fact('machine: system', `${os.type()} ${os.release()} ${os.arch()}`),
    fact('machine: Node', process.version),
  ];
}

/** How much of the processors nobody used for a few seconds; where the system does not say, its load tells. */
export async function idleNow(seconds = 3): Promise<number> {
  const before = ticks();
  await sleep(seconds * 1000);
  const after = ticks();
  const all = after.all - before.all;
  return all === 0 ? 100 : (100 * (after.idle - before.idle)) / all;
}

export function idleResult(name: string, idle: number): Result {
  return { ...fact(name, Math.round(idle), '%'), budget: `≥ ${LEAST_IDLE}`, ok: idle >= LEAST_IDLE };
}

/** Waiting for a disk counts as rest, as in /proc/stat; elsewhere Node's own counters do. */
function ticks(): { idle: number; all: number } {
  try {
    const [, ...numbers] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').trim().split(/\s+/);
    const counts = numbers.slice(0, 8).map(Number);
    return { idle: (counts[3] ?? 0) + (counts[4] ?? 0), all: counts.reduce((sum, count) => sum + count, 0) };
  } catch {
    const times = os.cpus().map((cpu) => cpu.times);
    const idle = times.reduce((sum, time) => sum + time.idle, 0);
    return {
      idle,
      all: times.reduce(
        (sum, { user, nice, sys, irq, idle: rest }) => sum + user + nice + sys + irq + rest,
        0,
      ),
    };
  }
}
