import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { SHARED_PLACE } from './postgres-binaries.mjs';
import { Refusal } from './refusal.mjs';

/** Postgres refuses to run as root: root runs it as nobody, or as the user the data already belongs to. */
const NOBODY = { uid: 65534, gid: 65534 };

/** Where the cluster of this data folder lies and as whom it runs: { place, account }. */
export function findPlace(dataDir) {
  if (process.getuid?.() !== 0) {
    const place = path.join(dataDir, 'postgres');
    assertReadable(place);
    return { place, account: {} };
  }
  const place = placeForRoot(dataDir);
  return { place, account: ownerOf(place) };
}

/** Makes `folder` (private) for the account that will fill it. */
export function makeFolderFor(account, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(account, folder);
  return folder;
}

export function giveTo(account, file) {
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
}

/** Removes a cluster that lies elsewhere; the data folder itself is its owner's to remove. */
export function removePlaceElsewhere(dataDir) {
  const pointer = path.join(dataDir, 'postgres-elsewhere');
  if (!existsSync(pointer)) return;
  const home = path.dirname(readFileSync(pointer, 'utf8').trim());
  if (path.dirname(home) === SHARED_PLACE) rmSync(home, { recursive: true, force: true });
}

function placeForRoot(dataDir) {
  const beside = path.join(dataDir, 'postgres');
  const pointer = path.join(dataDir, 'postgres-elsewhere');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  if (existsSync(beside)) return beside;
  if (canReach(dataDir, NOBODY)) return beside;
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  if (canReach(dataDir, NOBODY)) return beside;
  return placeElsewhere(pointer);
}

/** A project under a closed home (/root) cannot hold a cluster that nobody runs; its data folder then points to it. */
function placeElsewhere(pointer) {
  const place = path.join(SHARED_PLACE, `data-${randomBytes(6).toString('hex')}`, 'postgres');
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o755 });
  writeFileSync(pointer, `${place}\n`);
  return place;
}

function canReach(folder, account) {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' })
      .status === 0
  );
}

function ownerOf(place) {
  if (!existsSync(place)) return NOBODY;
  const { uid, gid } = statSync(place);
  return uid === 0 ? NOBODY : { uid, gid };
}

function assertReadable(place) {
  try {
    if (existsSync(place)) readdirSync(place);
  } catch {
    throw new Refusal(
      `The database in ${place} belongs to another user: start as that user, or set LEERKRING_DATA_DIR to another folder.`,
    );
  }
}
