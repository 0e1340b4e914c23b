import { readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; parent: number; command: string };

/** What runs on this machine; empty where the system does not say. */
export function readProcesses(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({
        pid: Number(name),
        parent: parentOf(Number(name)),
        command: textOf(`/proc/${name}/cmdline`),
      }));
  } catch {
    return [];
  }
}

export function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? -1);
}

/** The web process that this one started for an address. */
export function webProcessOf(origin: string): number | null {
  const { port } = new URL(origin);
  const mine = readProcesses().filter(
    ({ pid, parent, command }) =>
      parent === process.pid &&
      command.startsWith('next-server') &&
      textOf(`/proc/${pid}/environ`).split('\0').includes(`PORT=${port}`),
  );
  return mine[0]?.pid ?? null;
}

/** The worker that this one started. */
export function workerOf(): number | null {
  const mine = readProcesses().filter(
    ({ parent, command }) => parent === process.pid && command.includes('worker.mjs'),
  );
  return mine[0]?.pid ?? null;
}

/** Hundredths of a second, as Linux counts them for every program. */
const TICK = 10;

/** Milliseconds of processor time that a process has used so far. */
export function processorTime(pid: number): number {
  const [, fields = ''] = textOf(`/proc/${pid}/stat`).split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * TICK;
}

export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
