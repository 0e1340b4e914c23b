import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';

/** One hash over the names and contents of files and folders (relative to the project), leaving out what `skip` names. */
export function fingerprint(entries, { skip = () => false, salt = '' } = {}) {
  const hash = createHash('sha256').update(salt);
  for (const file of entries.flatMap((entry) => filesIn(entry, skip)).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(projectRoot, file)));
  }
  return hash.digest('hex');
}

function filesIn(entry, skip) {
  const full = path.join(projectRoot, entry);
  if (skip(entry) || !existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [entry];
  return readdirSync(full).flatMap((name) => filesIn(path.posix.join(entry, name), skip));
}

export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

export function writeStamp(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}
