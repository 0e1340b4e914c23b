import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What postmaster.pid says about the server on this cluster, or null when none runs. */
export function runningServer(place) {
  const file = path.join(place, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (isPostgres(pid)) return { pid, port: Number(lines[3]) };
  rmSync(file, { force: true });
  return null;
}

/** After a reboot or in a new container another program may have got the number. */
function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  return /postgres/.test(commandOf(pid));
}

/** A zombie, which nobody collected, is not alive. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !existsSync('/proc/self/stat') || commandOf(pid) !== '';
}

export function commandOf(pid) {
  try {
    if (existsSync(`/proc/${pid}/cmdline`))
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** SIGINT is Postgres's fast shutdown: sessions are cut, everything committed is on disk. */
export async function stopServer(place, pid) {
  signal(pid, 'SIGINT');
  if (await gone(place, pid, 10_000)) return;
  signal(pid, 'SIGQUIT');
  await gone(place, pid, 5_000);
}

async function gone(place, pid, patience) {
  for (let waited = 0; waited < patience; waited += 50) {
    if (!isAlive(pid) || !existsSync(path.join(place, 'postmaster.pid'))) return true;
    await sleep(50);
  }
  return false;
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // already gone
  }
}
