import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { appUrlFor } from './app-role.mjs';
import { startPostgres, stopPostgres } from './embedded-postgres.mjs';
import { migrate } from './migrate.mjs';
import { removePlaceElsewhere } from './postgres-place.mjs';
import { isAlive } from './postgres-process.mjs';
import { appRolePassword } from './secrets.mjs';

const PREFIX = 'leerkring-test-';
const TEMPLATE = 'leerkring_template';
const SECRET = 'a-secret-that-only-the-tests-of-leerkring-use';

/** A throw-away folder; its name tells whose it is, so that a killed run's folder can be swept. */
export function makeTestFolder() {
  return mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
}

/** Stops and removes what killed runs left behind. */
export async function sweepTestFolders() {
  const own = process.getuid?.() ?? 0;
  for (const name of readdirSync(os.tmpdir()).filter((candidate) => candidate.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name);
    const pid = Number(name.slice(PREFIX.length).split('-')[0]);
    if (isAlive(pid) || statSync(folder, { throwIfNoEntry: false })?.uid !== own) continue;
    await removeTestFolder(folder);
  }
}

export async function removeTestFolder(folder) {
  await stopPostgres(folder).catch(() => {});
  removePlaceElsewhere(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A Postgres in a temporary folder with one migrated template: { env, stop }. Fast, and gone afterwards. */
export async function startTestDatabase({ folder = makeTestFolder(), signal } = {}) {
  const stop = () => removeTestFolder(folder);
  try {
    const { adminUrl, ownerUrl } = await startPostgres(folder, { hasty: true, signal });
    await makeTemplate(adminUrl, ownerUrl);
    return { env: { LEERKRING_TEST_SERVER: adminUrl, LEERKRING_TEST_OWNER: ownerUrl }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function makeTemplate(adminUrl, ownerUrl) {
  const { username: owner } = new URL(ownerUrl);
  await asAdmin(adminUrl, [`CREATE DATABASE ${TEMPLATE} OWNER ${owner}`]);
  const templateUrl = inDatabase(ownerUrl, TEMPLATE);
  await migrate({ ownerUrl: templateUrl, appUrl: appUrlOf(templateUrl) });
}

/** Puts a fresh copy of the template under `name`; returns the environment that leads to it. */
export async function copyTemplate(name) {
  const { LEERKRING_TEST_SERVER: adminUrl, LEERKRING_TEST_OWNER: anyOwnerUrl } = process.env;
  const ownerUrl = inDatabase(anyOwnerUrl, name);
  const { username: owner } = new URL(ownerUrl);
  await asAdmin(adminUrl, [
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    // As files: through the log takes three times the work, and nothing here has to outlast a crash.
    `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER ${owner} STRATEGY file_copy`,
  ]);
  return testEnvironment(ownerUrl);
}

function testEnvironment(ownerUrl) {
  return {
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: appUrlOf(ownerUrl),
    LEERKRING_SECRET: SECRET,
    BASE_URL: 'http://localhost:3000',
    MAIL_FROM: 'Leerkring <leerkring@example.nl>',
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
}

function appUrlOf(ownerUrl) {
  return appUrlFor(ownerUrl, appRolePassword(SECRET));
}

function inDatabase(address, name) {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin(adminUrl, statements) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SET client_min_messages = error');
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
