import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from './migrate.mjs';
import { inProject } from './paths.mjs';
import { runTool } from './tools.mjs';

const SEED = 'prisma/seed/seed-demo.ts';
const PEOPLE = inProject('prisma/seed/demo-people.json');
const MAILS_PATIENCE = 20_000;
/** Kept on the database itself, because row-level security hides the rows from its owner too. */
const [LOADING, LOADED] = ['Leerkring: the demo is being loaded', 'Leerkring: with the demo'];

/** Loads the demo into an empty database; a load that was interrupted is done again. Returns whether it loaded. */
export async function seedDemo({ ownerUrl, env, signal }) {
  if (!existsSync(inProject(SEED))) return false;
  const client = await connect(ownerUrl);
  try {
    if (!(await needsDemo(client))) return false;
    await note(client, LOADING);
    await runTool('Loading the demo', SEED, [], { nodeArgs: ['--import', 'tsx'], env, signal });
    await note(client, LOADED);
    return true;
  } finally {
    await client.end();
  }
}

async function needsDemo(client) {
  const { rows } = await client.query(
    "SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = current_database()",
  );
  if (rows[0].note) return rows[0].note === LOADING;
  return isEmpty(client);
}

/** Without a single row ever written a table takes no space: true also where row-level security hides the rows. */
async function isEmpty(client) {
  const { rows } = await client.query(
    `SELECT coalesce(sum(pg_relation_size(c.oid)), 0)::int AS size FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND lower(c.relname) IN ('partnership', 'partnerships')`,
  );
  return rows[0].size === 0;
}

async function note(client, text) {
  const { rows } = await client.query('SELECT current_database() AS name');
  await client.query(
    `COMMENT ON DATABASE ${client.escapeIdentifier(rows[0].name)} IS ${client.escapeLiteral(text)}`,
  );
}

/** Waits until the mails that the demo caused have left the queue, so that they lie in the mailbox. */
export async function mailsDelivered(ownerUrl) {
  const client = await connect(ownerUrl);
  try {
    for (let waited = 0; waited < MAILS_PATIENCE; waited += 200) {
      const { rows } = await client.query(
        'SELECT count(*)::int AS due FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts',
      );
      if (rows[0].due === 0) return;
      await sleep(200);
    }
  } finally {
    await client.end();
  }
}

/** [{ name, email, role }] of the people one can sign in as with one click. */
export function demoPeople() {
  return existsSync(PEOPLE) ? JSON.parse(readFileSync(PEOPLE, 'utf8')) : [];
}
