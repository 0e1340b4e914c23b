import { spawn } from 'node:child_process';
import pg from 'pg';
import { copyTemplate } from '@/scripts/runtime/test-database.mjs';

export type DemoDatabase = { env: NodeJS.ProcessEnv; ownerUrl: string; appUrl: string };

/** An empty, migrated database beside this file's own. */
export async function anEmptyDatabase(name: string): Promise<DemoDatabase> {
  const env = await copyTemplate(`leerkring_test_${process.env.VITEST_POOL_ID ?? 0}_${name}`);
  return { env: { ...process.env, ...env }, ownerUrl: env.DATABASE_URL, appUrl: env.DATABASE_APP_URL };
}

/** Loads the demo as the start script does. Gives the exit code and what was said. */
export function seedDemo({ env }: DemoDatabase, moment: string) {
  const options = {
    env: { ...env, LEERKRING_SEED_NOW: moment },
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
  };
  const child = spawn(
    process.execPath,
    ['--no-deprecation', '--import', 'tsx', 'prisma/seed/seed-demo.ts'],
    options,
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  );
}

/** Asks the database as the app's role, inside a partnership. */
export async function askInside<Row extends pg.QueryResultRow>(
  { appUrl }: DemoDatabase,
  partnershipId: string,
  sql: string,
) {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query("SELECT set_config('app.partnership_id', $1, false)", [partnershipId]);
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Every row that a partnership sees, of every table of the product. */
export async function dump(database: DemoDatabase, partnershipId: string) {
  const tables = await askInside<{ name: string }>(
    database,
    partnershipId,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
  );
  const content: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const rows = await askInside<{ row: unknown }>(
      database,
      partnershipId,
      `SELECT to_jsonb(t) AS row FROM ${name} t ORDER BY to_jsonb(t)::text`,
    );
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}
