import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from './data-lock.mjs';
import { inProject, projectRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';

// Plain Node only: nothing is installed yet when this runs.

const LOCK = inProject('package-lock.json');
const INSTALLING = inProject('.cache/installing.json');
const STAMP = inProject('node_modules/.leerkring-lock');

export function assertNodeVersion(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!fits) throw new Refusal(`Leerkring needs Node 20.19, 22.12 or 24 and newer; this is ${version}.`);
}

/** Installs the packages when they are missing or the lock file changed. */
export function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (stampOf() === wanted) return;
  oneAtATime(() => {
    if (!isInstalled()) runNpm();
    writeFileSync(STAMP, `${wanted}\n`);
  });
}

/** Two npms in one folder spoil it for each other; who comes second waits and finds everything there. */
function oneAtATime(install) {
  mkdirSync(path.dirname(INSTALLING), { recursive: true });
  while (takeLock(INSTALLING, /scripts\/[\w/-]+\.mjs/).holder) pause(500);
  try {
    install();
  } finally {
    rmSync(INSTALLING, { force: true });
  }
}

function pause(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function stampOf() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8').trim() : null;
}

/** Someone may have run npm themselves: npm's own record then names every package of the lock at its version. */
function isInstalled() {
  const record = inProject('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) =>
      name === '' || entry.optional || entry.peer || present[name]?.version === entry.version,
  );
}

function runNpm() {
  console.log('Installing packages (only when they are missing or changed) …');
  // Not `npm ci`: that refuses a registry which lacks the binaries of other platforms, as the lock file then does too.
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_SKIP_POSTINSTALL_GENERATE: '1',
  };
  const cli = process.env.npm_execpath;
  const [command, before] = cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
  const { status } = spawnSync(command, [...before, ...args], { cwd: projectRoot, env, stdio: 'inherit' });
  if (status !== 0) throw new Refusal('The packages could not be installed: npm says why above.');
}
