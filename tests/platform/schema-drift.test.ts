import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlOfPrismaSchema } from './prisma-sql';

/** A database made from the Prisma schema alone, to hold beside the one that the migrations made. */
const name = `leerkring_drift_${randomUUID().slice(0, 8)}`;
let migrated: pg.Client;
let fromSchema: pg.Client;

beforeAll(async () => {
  migrated = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await migrated.connect();
  await migrated.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  const address = new URL(process.env.DATABASE_URL ?? '');
  address.pathname = `/${name}`;
  fromSchema = new pg.Client({ connectionString: address.href });
  await fromSchema.connect();
  await fromSchema.query(await sqlOfPrismaSchema(resolve('prisma/schema')));
}, 60_000);

afterAll(async () => {
  await fromSchema?.end();
  await migrated.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await migrated.end();
});

const outside = ['_prisma_migrations'];

const questions = {
  columns: `
    SELECT c.relname || '.' || a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
           pg_get_expr(d.adbin, d.adrelid) AS value
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> ALL ($1)
    ORDER BY 1`,
  keys: `
    SELECT k.conname AS name, pg_get_constraintdef(k.oid) AS is
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('p', 'f', 'u') AND c.relname <> ALL ($1) ORDER BY 1`,
  indexes: `
    SELECT i.indexname AS name, i.indexdef AS is FROM pg_indexes i
    WHERE i.schemaname = 'public' AND i.indexdef NOT LIKE '% WHERE %' AND i.tablename <> ALL ($1) ORDER BY 1`,
  enums: `
    SELECT t.typname AS name, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS is
    FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typname <> ALL ($1) GROUP BY 1 ORDER BY 1`,
};

for (const [what, question] of Object.entries(questions)) {
  test(`the migrations and the Prisma schema agree on ${what}`, async () => {
    const [actual, wanted] = [
      await migrated.query(question, [outside]),
      await fromSchema.query(question, [outside]),
    ];
    expect(wanted.rows.length).toBeGreaterThan(3);
    expect(actual.rows).toEqual(wanted.rows);
  });
}

test('a difference is seen: a column that only the migrated database has', async () => {
  await migrated.query('BEGIN');
  try {
    await migrated.query('ALTER TABLE school ADD COLUMN forgotten text');
    const [actual, wanted] = [
      await migrated.query(questions.columns, [outside]),
      await fromSchema.query(questions.columns, [outside]),
    ];
    expect(actual.rows).not.toEqual(wanted.rows);
  } finally {
    await migrated.query('ROLLBACK');
  }
});
