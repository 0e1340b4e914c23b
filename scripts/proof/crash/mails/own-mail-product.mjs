import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { cleanEnvironment } from '../../../runtime/clean-environment.mjs';
import { openDatabase } from '../../../runtime/database.mjs';
import { startPostgres } from '../../../runtime/embedded-postgres.mjs';
import { environments } from '../../../runtime/environments.mjs';
import { generatePrismaClient } from '../../../runtime/generate.mjs';
import { findPlace } from '../../../runtime/postgres-place.mjs';
import { isAlive, runningServer } from '../../../runtime/postgres-process.mjs';
import { findSecret } from '../../../runtime/secrets.mjs';
import { readSettings } from '../../../runtime/settings.mjs';
import { makeTestFolder, removeTestFolder } from '../../../runtime/test-database.mjs';
import { childrenOf, kill } from '../process-tree.mjs';

/** A database that keeps what it committed, and the environment of the workers on it. */
export async function startOwnDatabase(shutdown, smtpUrl) {
  const dataDir = makeTestFolder();
  shutdown.defer(() => removeTestFolder(dataDir));
  const env = { ...cleanEnvironment(process.env), LEERKRING_DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  const settings = { ...readSettings(env), demo: false, mailbox: false };
  const secret = findSecret(env, dataDir, { mayGenerate: true });
  await generatePrismaClient();
  const { ownerUrl, appUrl } = await openDatabase({ env, settings, dataDir, secret, shutdown });
  const { worker } = environments(env, { settings, dataDir, secret, ownerUrl, appUrl, smtpUrl });
  return {
    env: worker,
    /** Kills the server with all its processes. */
    async kill() {
      const { pid } = runningServer(findPlace(dataDir).place);
      const pids = [pid, ...childrenOf(pid)];
      for (const one of pids) kill(one);
      while (pids.some(isAlive)) await sleep(5);
    },
    restart: () => startPostgres(dataDir, { signal: shutdown.signal }),
    ask: (sql, values) => asOwner(ownerUrl, (client) => client.query(sql, values)),
    statesOf: (mails) =>
      eachAtHome(
        ownerUrl,
        mails,
        ({ id }) => id,
        'SELECT state::text, last_failure AS failure FROM outbox_mail WHERE id = $1',
      ),
    /** By the key of a reminder: the mail that it went with, and how many mails with reminders its receiver has. */
    decisionsOn: (reminders) =>
      eachAtHome(
        ownerUrl,
        reminders,
        ({ key }) => key,
        `SELECT r.mail_id AS "mailId", (SELECT count(*)::int FROM outbox_mail o WHERE o.kind = 'reminders' AND o.member_id = r.member_id) AS mails
         FROM reminder r WHERE r.key = $1`,
      ),
  };
}

async function asOwner(connectionString, work) {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Row-level security binds the owner too: the one row of each is looked for where it lives. */
function eachAtHome(ownerUrl, list, idOf, sql) {
  return asOwner(ownerUrl, async (client) => {
    const found = new Map();
    for (const one of list) {
      await client.query(`SELECT set_config('app.partnership_id', $1, false)`, [one.partnershipId ?? '']);
      const { rows } = await client.query(sql, [idOf(one)]);
      found.set(idOf(one), rows[0]);
    }
    return found;
  });
}
