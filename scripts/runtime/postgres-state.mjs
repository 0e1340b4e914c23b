import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

/** What is remembered of a cluster beside its data: { adminPassword, ownerPassword, port, keep }. */
export function readState(dataDir) {
  const file = path.join(dataDir, 'postgres.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Refusal(`${file} cannot be read (${error.code ?? error.message}).`);
  }
}

export function writeState(dataDir, state) {
  writeFileSync(path.join(dataDir, 'postgres.json'), `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
}
