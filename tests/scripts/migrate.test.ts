import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '@/scripts/runtime/migrate.mjs';

const DATABASE = `migrations_${process.env.VITEST_POOL_ID}`;
let folder: string;
let ownerUrl: string;
let appUrl: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'leerkring-migrations-'));
  await query(process.env.DATABASE_URL, `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await query(process.env.DATABASE_URL, `CREATE DATABASE ${DATABASE}`);
  ownerUrl = inDatabase(process.env.DATABASE_URL);
  appUrl = inDatabase(process.env.DATABASE_APP_URL);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('applies what is new, in order, and records it as Prisma does', async () => {
  write('1_one', 'CREATE TABLE one (id int);');
  write('2_two', 'INSERT INTO one VALUES (1);');

  expect(await run()).toEqual(['1_one', '2_two']);
  write('3_three', 'CREATE TABLE three (id int);');
  expect(await run()).toEqual(['3_three']);
  expect(await run()).toEqual([]);

  const [record] = await query(ownerUrl, "SELECT * FROM _prisma_migrations WHERE migration_name = '1_one'");
  expect(record).toMatchObject({
    checksum: '04a23a219a95ac16cc1a98a9a3789601d0a1ec6c704cf84c991592b0ba740e6b',
    applied_steps_count: 1,
    rolled_back_at: null,
  });
  expect(record.finished_at).toBeInstanceOf(Date);
});

test('a migration that fails names itself and its line, and leaves nothing', async () => {
  write('1_one', 'CREATE TABLE one (id int);');
  write('2_broken', 'CREATE TABLE two (id int);\nSELECT nonsense;');

  await expect(run()).rejects.toThrow(
    /^Migration 2_broken failed and was undone: .*nonsense.* \(line 2\)\.$/,
  );
  expect(await query(ownerUrl, "SELECT to_regclass('two') AS found")).toEqual([{ found: null }]);

  write('2_broken', 'CREATE TABLE two (id int);');
  expect(await run()).toEqual(['2_broken']);
});

test('a changed or missing migration stops the run and is named', async () => {
  write('1_one', 'CREATE TABLE one (id int);');
  await run();

  write('1_one', 'CREATE TABLE one (id bigint);');
  await expect(run()).rejects.toThrow('Migration 1_one was changed after it was applied');
  rmSync(path.join(folder, '1_one'), { recursive: true });
  await expect(run()).rejects.toThrow('Migration 1_one was applied to this database but is missing');
});

test('a migration that Prisma began and did not finish stops the run', async () => {
  write('1_one', 'CREATE TABLE one (id int);');
  await run();
  await query(ownerUrl, 'UPDATE _prisma_migrations SET finished_at = NULL');

  await expect(run()).rejects.toThrow('Migration 1_one failed earlier');
});

test('two runs at once apply everything once', async () => {
  write('1_slow', 'SELECT pg_sleep(0.3); CREATE TABLE one (id int);');

  const applied = await Promise.all([run(), run()]);

  expect(applied.flat()).toEqual(['1_slow']);
});

test('the app logs in as a role that row-level security binds, and can read how far the database is', async () => {
  write('1_one', 'CREATE TABLE one (id int);');
  await run();

  const [role] = await query(
    appUrl,
    'SELECT rolname, rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user',
  );
  expect(role).toEqual({
    rolname: 'leerkring_app',
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
  });
  expect(await query(appUrl, 'SELECT migration_name FROM _prisma_migrations')).toHaveLength(1);
  await expect(query(appUrl, 'SELECT * FROM one')).rejects.toThrow('permission denied');
});

test('a database that does not answer is one sentence without the password', async () => {
  const url = 'postgresql://someone:hunter2@127.0.0.1:9/none';

  await expect(migrate({ ownerUrl: url, appUrl, folder })).rejects.toThrow(
    /^The database in DATABASE_URL cannot be used: .*someone@127\.0\.0\.1:9\/none\)\.$/,
  );
  await expect(migrate({ ownerUrl: url, appUrl, folder })).rejects.not.toThrow('hunter2');
});

function run() {
  return migrate({ ownerUrl, appUrl, folder, queue: false });
}

function write(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

function inDatabase(address = '') {
  const url = new URL(address);
  url.pathname = `/${DATABASE}`;
  return url.href;
}

async function query(connectionString: string | undefined, sql: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
