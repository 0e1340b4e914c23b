import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from './postgres-process.mjs';
import { Refusal } from './refusal.mjs';

/** One running product per data folder. Returns { release, leftBehind }: whether the last one was killed. */
export function lockDataDir(dataDir) {
  const file = path.join(dataDir, 'running.json');
  const own = `${file}.${process.pid}`;
  try {
    return { leftBehind: claim(file, own, dataDir), release: () => rmSync(file, { force: true }) };
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link appears whole or not at all, so that of two who start at the same moment one sees the other. */
function claim(file, own, dataDir) {
  let leftBehind = false;
  writeLock(() => writeFileSync(own, JSON.stringify({ pid: process.pid })), file);
  while (!writeLock(() => link(own, file), file)) {
    const holder = readPid(file);
    if (isRunning(holder)) throw alreadyRuns(dataDir, holder);
    leftBehind = true;
    setAside(file, holder);
  }
  return leftBehind;
}

/** A few file systems know no links; there a copy has to do. */
function link(from, to) {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error.code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Somebody else may have taken over in between: what was moved then goes back. */
function setAside(file, holder) {
  const aside = `${file}.left.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (readPid(aside) !== holder) writeLock(() => link(aside, file), file);
  rmSync(aside, { force: true });
}

function writeLock(write, file) {
  try {
    write();
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Refusal(`The data folder cannot be written (${error.code}): ${file}.`);
  }
}

function isRunning(pid) {
  return (
    Boolean(pid) &&
    pid !== process.pid &&
    isAlive(pid) &&
    /scripts\/(start|test)\.mjs/.test(commandOf(pid).replaceAll('\\', '/'))
  );
}

function alreadyRuns(dataDir, pid) {
  return new Refusal(
    `Leerkring already runs on ${dataDir} (process ${pid}): stop it there, or set LEERKRING_DATA_DIR and PORT for a second one.`,
  );
}

function readPid(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).pid;
  } catch {
    return null;
  }
}
