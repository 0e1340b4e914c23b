import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from './postgres-process.mjs';
import { Refusal } from './refusal.mjs';

/** One running product per data folder. Returns { release, leftBehind }: whether the last one was killed. */
export function lockDataDir(dataDir) {
  const file = path.join(dataDir, 'running.json');
  const leftBehind = !write(file) && takeOver(file, dataDir);
  return { leftBehind, release: () => rmSync(file, { force: true }) };
}

function write(file) {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Refusal(`The data folder cannot be written (${error.code}): ${file}.`);
  }
}

function takeOver(file, dataDir) {
  const pid = readPid(file);
  if (
    pid &&
    pid !== process.pid &&
    isAlive(pid) &&
    /scripts\/(start|test)\.mjs/.test(commandOf(pid).replaceAll('\\', '/'))
  ) {
    throw new Refusal(
      `Leerkring already runs on ${dataDir} (process ${pid}): stop it there, or set LEERKRING_DATA_DIR and PORT for a second one.`,
    );
  }
  rmSync(file, { force: true });
  write(file);
  return true;
}

function readPid(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).pid;
  } catch {
    return null;
  }
}
