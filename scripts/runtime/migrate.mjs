import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { APP_ROLE, ensureAppRole } from './app-role.mjs';
import { pendingMigrations, readMigrations } from './migrations.mjs';
import { inProject } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** The number Prisma takes for `migrate deploy`: the two never run at once. */
const LOCK = 72707369;
const HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/** Brings the database up to date and returns the names of the migrations that ran. */
export async function migrate({ ownerUrl, appUrl, folder = inProject('prisma/migrations'), queue = true }) {
  const client = await connect(ownerUrl);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureAppRole(client, appUrl);
    const applied = await applyPending(client, folder);
    await client.query(`GRANT SELECT ON _prisma_migrations TO ${APP_ROLE}`);
    if (queue) await migrateQueue(ownerUrl);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyPending(client, folder) {
  await client.query('SET client_min_messages = warning');
  await client.query(HISTORY);
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations',
  );
  const pending = pendingMigrations(readMigrations(folder), rows);
  for (const migration of pending) await apply(client, migration);
  return pending.map((migration) => migration.name);
}

/** Statement and record in one transaction: a migration that fails leaves nothing, also no record. */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw new Refusal(
      `Migration ${name} failed and was undone: ${error.message}${lineOf(sql, error.position)}.`,
    );
  }
}

function lineOf(sql, position) {
  return position ? ` (line ${sql.slice(0, Number(position)).split('\n').length})` : '';
}

async function migrateQueue(ownerUrl) {
  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({
    connectionString: ownerUrl,
    schema: 'graphile_worker',
    logger: new Logger(() => () => {}),
  });
}

export async function connect(ownerUrl) {
  let client;
  try {
    client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
    client.on('error', () => {});
    await client.connect();
    return client;
  } catch (error) {
    await client?.end().catch(() => {});
    throw new Refusal(
      `The database in DATABASE_URL cannot be used: ${reasonOf(error)} (${withoutPassword(ownerUrl)}).`,
    );
  }
}

function reasonOf(error) {
  const first = error.errors?.[0] ?? error;
  return first.message || first.code || 'no connection';
}

function withoutPassword(text) {
  if (!URL.canParse(text)) return 'not a postgresql:// address';
  const url = new URL(text);
  return `${url.protocol}//${url.username}@${url.host}${url.pathname}`;
}
