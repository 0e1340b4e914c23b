import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

/** The migrations in a folder as Prisma lays them out, oldest first: [{ name, sql, checksum }]. */
export function readMigrations(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readMigration(folder, name));
}

/** Prisma's own checksum: sha256 of the file's bytes. */
function readMigration(folder, name) {
  const file = path.join(folder, name, 'migration.sql');
  if (!existsSync(file))
    throw new Refusal(`Migration ${name} has no migration.sql: restore it, or remove its folder.`);
  const bytes = readFileSync(file);
  return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
}

/** What still has to run. Refuses when the recorded history and the folder tell different stories. */
export function pendingMigrations(migrations, recorded) {
  const applied = new Map(
    recorded.filter((row) => !row.rolled_back_at).map((row) => [row.migration_name, row]),
  );
  for (const row of applied.values()) assertSound(row, migrations);
  return migrations.filter((migration) => !applied.has(migration.name));
}

function assertSound(row, migrations) {
  const name = row.migration_name;
  const migration = migrations.find((candidate) => candidate.name === name);
  if (!migration) {
    throw new Refusal(
      `Migration ${name} was applied to this database but is missing from prisma/migrations: is this an older version of Leerkring?`,
    );
  }
  if (!row.finished_at) {
    throw new Refusal(
      `Migration ${name} failed earlier: repair the database, then mark it with "prisma migrate resolve".`,
    );
  }
  if (row.checksum !== migration.checksum) {
    throw new Refusal(
      `Migration ${name} was changed after it was applied: restore its file and put the change in a new migration.`,
    );
  }
}
