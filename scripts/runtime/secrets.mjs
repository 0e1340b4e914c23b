import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

const SHORTEST_SECRET = 32;

/**
 * LEERKRING_SECRET: from the environment, or (embedded database only) generated once into the data folder.
 * A real database keeps links and roles that depend on the secret, so there it must be given.
 */
export function findSecret(env, dataDir, { mayGenerate }) {
  const given = env.LEERKRING_SECRET;
  if (given) return checkLength(given, 'LEERKRING_SECRET');
  if (!mayGenerate) {
    throw new Refusal(
      'DATABASE_URL is set but LEERKRING_SECRET is not: set it to a random text of at least 32 characters and keep it (for instance the output of: openssl rand -hex 32).',
    );
  }
  return readOrCreateSecret(path.join(dataDir, 'secret'));
}

export function readOrCreateSecret(file) {
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw unreadable(file, error);
  }
  try {
    return checkLength(readFileSync(file, 'utf8').trim(), file);
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(file, error);
  }
}

export function derive(secret, purpose, encoding = 'hex') {
  return createHmac('sha256', secret).update(purpose).digest(encoding);
}

export function appRolePassword(secret) {
  return derive(secret, 'database role leerkring_app');
}

/** Next wants 32 bytes in base64; derived, so that every instance and every build can read the others' forms. */
export function serverActionsKey(secret) {
  return derive(secret, 'server actions encryption key', 'base64');
}

function checkLength(secret, where) {
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new Refusal(`The secret in ${where} is too short: it needs at least ${SHORTEST_SECRET} characters.`);
}

function unreadable(file, error) {
  return new Refusal(`The secret ${file} cannot be read or written (${error.code ?? error.message}).`);
}
