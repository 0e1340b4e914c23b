import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './ports.mjs';
import { binary, findPostgres } from './postgres-binaries.mjs';
import { createCluster } from './postgres-cluster.mjs';
import { findPlace } from './postgres-place.mjs';
import { isAlive, runningServer, stopServer } from './postgres-process.mjs';
import { readState, writeState } from './postgres-state.mjs';
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
export async function startPostgres(dataDir, { hasty = false, signal } = {}) {
  const cluster = { ...findPlace(dataDir), dataDir, hasty, signal, state: readState(dataDir) };
  assertKnown(cluster);
  const reused = await reuse(cluster);
  if (!reused) await launch(cluster);
  await ensureOwnerAndDatabase(cluster);
  return {
    reused,
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

/** Whether somebody wants the server to go on running when we stop. */
export function isKept(dataDir) {
  return readState(dataDir).keep === true;
}

/** Says that the server outlives whoever uses it (see dev-db.mjs). */
export function keepRunning(dataDir, keep) {
  writeState(dataDir, { ...readState(dataDir), keep });
}

function assertKnown({ place, dataDir, state }) {
  if (!existsSync(place) || state.adminPassword) return;
  throw new Refusal(
    `${path.join(dataDir, 'postgres.json')}, with the database's passwords, is missing: restore it, or remove ${place}.`,
  );
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
    await sleep(10);
    cluster.signal?.throwIfAborted();
    cluster.state.port = await freePort(tries === 0 ? cluster.state.port : undefined);
    if (await run(cluster, native)) {
      writeState(cluster.dataDir, cluster.state);
      return;
    }
  }
  throw new Refusal(`The embedded Postgres did not start: ${lastWords(cluster)}`);
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
  const abandon = () => server.kill('SIGINT');
  cluster.signal?.addEventListener('abort', abandon, { once: true });
  const started = await answersInTime(cluster, server);
  cluster.signal?.removeEventListener('abort', abandon);
  if (!started) server.kill('SIGQUIT');
  return started;
}

async function answersInTime(cluster, server) {
  for (let tries = 0; tries < 1_200 && server.exitCode === null && server.pid; tries += 1) {
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

function lastWords(cluster) {
  const lines = readFileSync(logFile(cluster), 'utf8').trim().split('\n');
  return lines.filter((line) => /FATAL|ERROR|error/.test(line)).at(-1) ?? lines.at(-1) ?? 'it said nothing';
}

function logFile(cluster) {
  return path.join(cluster.dataDir, 'postgres.log');
}
