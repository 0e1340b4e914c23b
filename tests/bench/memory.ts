import { withClient } from './database';
import { parentOf, readProcesses, textOf } from './processes';
import { atMost, fact, type Result } from './results';

const MOST_APP = 300;
const NAMES: [RegExp, string][] = [
  [/worker\.ts/, 'worker'],
  [/mailbox\.mjs/, 'mailbox'],
  [/next/, 'app'],
];

type Memory = { rss: number; pss: number | null };

/** Memory of each process of the product that this one started, and of all of Postgres together. Linux only. */
export async function memoryResults(adminUrl: string): Promise<Result[]> {
  const processes = readProcesses();
  if (processes.length === 0) return [fact('memory', 'not readable on this system')];
  const children = processes.filter(({ parent }) => parent === process.pid);
  const results = children.flatMap(({ pid, command }) => {
    const name = NAMES.find(([pattern]) => pattern.test(command))?.[1];
    return name ? ofProcess(name, memoryOf(pid)) : [];
  });
  const postmaster = await withClient(adminUrl, async (client) =>
    parentOf((await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid),
  );
  const server = processes.filter(({ pid, parent }) => pid === postmaster || parent === postmaster);
  const shares = server.map(({ pid }) => memoryOf(pid).pss ?? 0);
  return [...results, fact(`memory of Postgres, ${server.length} processes, PSS`, sum(shares), 'MB')];
}

function ofProcess(name: string, { rss, pss }: Memory): Result[] {
  const resident =
    name === 'app'
      ? atMost('memory of app, RSS', Math.round(rss), 'MB', MOST_APP)
      : fact(`memory of ${name}, RSS`, rss, 'MB');
  return pss === null ? [resident] : [resident, fact(`memory of ${name}, PSS`, pss, 'MB')];
}

export function memoryOf(pid: number): Memory {
  const rss = kilobytes(textOf(`/proc/${pid}/status`), 'VmRSS');
  return { rss: rss ?? 0, pss: kilobytes(textOf(`/proc/${pid}/smaps_rollup`), 'Pss') };
}

/** In millions of bytes. */
function kilobytes(text: string, name: string): number | null {
  const found = new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(text);
  return found ? (Number(found[1]) * 1024) / 1e6 : null;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
