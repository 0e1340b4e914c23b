import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from './postgres-process.mjs';
import { Refusal } from './refusal.mjs';

const PRODUCT = /scripts\/(start|test)\.mjs/;

/** One running product per data folder. Returns { release, leftBehind }: whether the last one was killed. */
export function lockDataDir(dataDir) {
  const file = path.join(dataDir, 'running.json');
  const { holder, leftBehind } = takeLock(file, PRODUCT);
  if (holder) throw alreadyRuns(dataDir, holder);
  return { leftBehind, release: () => rmSync(file, { force: true }) };
}

/**
 * Writes our number into `file`, unless a process runs that did so before and whose command looks like `command`: then
 * { holder }. Else { leftBehind }: whether one that was killed had left it.
 */
export function takeLock(file, command) {
  const own = `${file}.${process.pid}`;
  try {
    writeLock(() => writeFileSync(own, JSON.stringify({ pid: process.pid })), file);
    return claim(file, own, command);
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link appears whole or not at all, so that of two who start at the same moment one sees the other. */
function claim(file, own, command) {
  let leftBehind = false;
  while (!writeLock(() => link(own, file), file)) {
    const holder = readPid(file);
    if (isRunning(holder, command)) return { holder };
    leftBehind = true;
    setAside(file, holder);
  }
  return { leftBehind };
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
    throw new Refusal(`The folder cannot be written (${error.code}): ${file}.`);
  }
}

function isRunning(pid, command) {
  return (
    Boolean(pid) && pid !== process.pid && isAlive(pid) && command.test(commandOf(pid).replaceAll('\\', '/'))
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
