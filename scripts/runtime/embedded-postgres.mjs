import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './ports.mjs';
import { binary, findPostgres } from './postgres-binaries.mjs';
import { findPlace, giveTo, makeFolderFor } from './postgres-place.mjs';
import { isAlive, runningServer, stopServer } from './postgres-process.mjs';
import { Refusal } from './refusal.mjs';

const DATABASE = 'leerkring';
const OWNER = 'leerkring_owner';
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
/** Only for throw-away clusters of tests: a crash may lose everything. */
const HASTY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the real Postgres on `dataDir`, or reuses the one that still runs there.
 * The owner is not a superuser, so that row-level security holds here as on a real server.
 */
export async function startPostgres(dataDir, { hasty = false } = {}) {
  const cluster = { ...findPlace(dataDir), dataDir, hasty, state: readState(dataDir) };
  const reused = await reuse(cluster);
  if (!reused) await launch(cluster);
  await ensureOwnerAndDatabase(cluster);
  return {
    reused,
    keep: cluster.state.keep === true,
    adminUrl: url(cluster, 'postgres', cluster.state.adminPassword, 'postgres'),
    ownerUrl: url(cluster, OWNER, cluster.state.ownerPassword, DATABASE),
    isAlive: () => isAlive(cluster.pid),
    stop: () => stopServer(cluster.place, cluster.pid),
  };
}

/** Stops the server on this data folder, if any; true when there was one. */
export async function stopPostgres(dataDir) {
  const { place } = findPlace(dataDir);
  const server = runningServer(place);
  if (server) await stopServer(place, server.pid);
  return server !== null;
}

/** Says that the server outlives whoever uses it (see dev-db.mjs). */
export function keepRunning(dataDir, keep) {
  writeState(dataDir, { ...readState(dataDir), keep });
}

async function reuse(cluster) {
  for (let tries = 0; tries < 50; tries += 1) {
    const server = runningServer(cluster.place);
    if (!server) return false;
    cluster.state.port = server.port;
    cluster.pid = server.pid;
    if (await answers(cluster)) return true;
    await sleep(200);
  }
  throw new Refusal(
    `A database process (${cluster.pid}) holds ${cluster.place} but does not answer: stop it and try again.`,
  );
}

async function launch(cluster) {
  const native = findPostgres(cluster.account);
  if (!existsSync(cluster.place)) createCluster(cluster, native);
  for (let tries = 0; tries < 3; tries += 1) {
    cluster.state.port = await freePort(tries === 0 ? cluster.state.port : undefined);
    if (await run(cluster, native)) {
      writeState(cluster.dataDir, cluster.state);
      return;
    }
  }
  throw new Refusal(`The embedded Postgres did not start: ${lastWords(cluster)}`);
}

/** Made beside its place and moved when whole: an interrupted start leaves nothing half. */
function createCluster(cluster, native) {
  const draft = `${cluster.place}.new`;
  const passwordFile = `${draft}-password`;
  rmSync(draft, { recursive: true, force: true });
  makeFolderFor(cluster.account, draft);
  cluster.state = {
    adminPassword: randomPassword(),
    ownerPassword: randomPassword(),
    keep: cluster.state.keep,
  };
  writeFileSync(passwordFile, cluster.state.adminPassword, { mode: 0o600 });
  giveTo(cluster.account, passwordFile);
  const options = [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ];
  options.push('--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL');
  if (cluster.hasty) options.push('--no-sync');
  const made = spawnSync(binary(native, 'initdb'), options, {
    ...cluster.account,
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new Refusal(
      `The database could not be created in ${cluster.place}: ${(made.stderr || made.error?.message || '').trim()}`,
    );
  }
  writeState(cluster.dataDir, cluster.state);
  renameSync(draft, cluster.place);
}

async function run(cluster, native) {
  const settings = { ...SETTINGS, port: String(cluster.state.port), ...(cluster.hasty ? HASTY : {}) };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile(cluster), 'w');
  const server = spawn(binary(native, 'postgres'), ['-D', cluster.place, ...options], {
    ...cluster.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.once('error', () => {});
  server.unref();
  cluster.pid = server.pid;
  for (let tries = 0; tries < 600 && server.exitCode === null && server.pid; tries += 1) {
    if (await answers(cluster)) return true;
    await sleep(50);
  }
  return false;
}

/** True only for our own cluster: its password, its folder. */
async function answers(cluster) {
  const client = new pg.Client({
    connectionString: url(cluster, 'postgres', cluster.state.adminPassword, 'postgres'),
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return rows[0].data_directory === cluster.place;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function ensureOwnerAndDatabase(cluster) {
  const client = new pg.Client({
    connectionString: url(cluster, 'postgres', cluster.state.adminPassword, 'postgres'),
  });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS owner, EXISTS (SELECT FROM pg_database WHERE datname = $2) AS database',
      [OWNER, DATABASE],
    );
    if (!rows[0].owner) {
      await client.query(
        `CREATE ROLE ${OWNER} LOGIN CREATEDB CREATEROLE PASSWORD '${cluster.state.ownerPassword}'`,
      );
    }
    if (!rows[0].database) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
}

function url(cluster, user, password, database) {
  return `postgresql://${user}:${password}@127.0.0.1:${cluster.state.port}/${database}`;
}

function readState(dataDir) {
  const file = path.join(dataDir, 'postgres.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new Refusal(`${file} cannot be read (${error.code ?? error.message}).`);
  }
}

function writeState(dataDir, state) {
  writeFileSync(path.join(dataDir, 'postgres.json'), `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
}

function lastWords(cluster) {
  const lines = readFileSync(logFile(cluster), 'utf8').trim().split('\n');
  return lines.filter((line) => /FATAL|ERROR|error/.test(line)).at(-1) ?? lines.at(-1) ?? 'it said nothing';
}

function logFile(cluster) {
  return path.join(cluster.dataDir, 'postgres.log');
}

function randomPassword() {
  return randomBytes(24).toString('hex');
}
