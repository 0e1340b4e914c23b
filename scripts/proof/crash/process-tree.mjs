import { readdirSync, readFileSync } from 'node:fs';

/** The processes that this one started. */
export function childrenOf(parent) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number);
}

function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  } catch {
    return null;
  }
}

/** At once, as a machine that loses its power does. */
export function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it was gone already
  }
}
