import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from './migrate.mjs';
import { inProject } from './paths.mjs';
import { runTool } from './tools.mjs';

const SEED = 'prisma/seed/seed-demo.ts';
const PEOPLE = inProject('prisma/seed/demo-people.json');
const MAILS_PATIENCE = 20_000;

/** Loads the demo into an empty database, all of it or nothing. Returns whether it did. */
export async function seedDemo({ ownerUrl, env, signal }) {
  if (!(await isEmpty(ownerUrl))) return false;
  await runTool('Loading the demo', SEED, [], {
    nodeArgs: ['--no-deprecation', '--import', 'tsx'],
    env,
    signal,
  });
  return true;
}

/** Logins tell: row-level security hides every other row, also from the owner of the tables. */
async function isEmpty(ownerUrl) {
  const client = await connect(ownerUrl);
  try {
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM app_user) AS used');
    return !rows[0].used;
  } finally {
    await client.end();
  }
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
