import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export function inProject(...parts) {
  return path.join(projectRoot, ...parts);
}

/** The folder that holds the database, the secret and the mailbox; made when missing. */
export function openDataDir(env = process.env) {
  const dataDir = path.resolve(projectRoot, env.LEERKRING_DATA_DIR || '.data');
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Refusal(
      `The data folder ${dataDir} cannot be used (${error.code ?? error.message}): make it readable and writable, or set LEERKRING_DATA_DIR to another folder.`,
    );
  }
  return dataDir;
}

/** One by one: Node's own way of making all of them never ends where the system makes none, as in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
