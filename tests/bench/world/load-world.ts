import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { partnershipRows } from './partnership-rows';
import { addRows, copyLine, noRows, type Row, TABLES, type Tables } from './table';

/** Partnerships per round of COPY: enough to be quick, few enough to fit in memory. */
const AT_ONCE = 20;

/**
 * Fills an empty, migrated database with this many partnerships, as the superuser: the only one who may write rows of
 * several partnerships at once. Every CHECK and foreign key is kept. Gives how long it took.
 */
export async function loadWorld(
  adminUrl: string,
  partnerships: number,
  moment: Date,
): Promise<{ seconds: number }> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const begun = performance.now();
  try {
    await client.query('BEGIN');
    for (let first = 0; first < partnerships; first += AT_ONCE) {
      const tables = noRows();
      for (let index = first; index < Math.min(first + AT_ONCE, partnerships); index += 1)
        addRows(tables, await partnershipRows(index, moment));
      await copyAll(client, tables);
    }
    await client.query('COMMIT');
    // What autovacuum would do within the minute.
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  return { seconds: (performance.now() - begun) / 1000 };
}

async function copyAll(client: pg.Client, tables: Tables) {
  for (const name of TABLES) if (tables[name].length > 0) await copyRows(client, name, tables[name]);
}

async function copyRows(client: pg.Client, table: string, rows: Row[]) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const into = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows, columns)), into);
}

function* chunks(rows: Row[], columns: string[]) {
  for (let first = 0; first < rows.length; first += 500)
    yield rows
      .slice(first, first + 500)
      .map((row) => copyLine(row, columns))
      .join('');
}

/** How many rows each of the counted things has. */
export async function countWorld(adminUrl: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const counts: Record<string, number> = {};
    for (const table of ['partnership', 'cohort', 'participant', 'self_scan', 'feedback_response']) {
      const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${table}`);
      counts[table] = rows[0].count;
    }
    return counts;
  } finally {
    await client.end();
  }
}
