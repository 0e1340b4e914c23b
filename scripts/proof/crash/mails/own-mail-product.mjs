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
    /** Row-level security binds the owner too: each row is looked for where it lives. */
    statesOf: (mails) =>
      asOwner(ownerUrl, async (client) => {
        const states = new Map();
        for (const { id, partnershipId } of mails) {
          await client.query(`SELECT set_config('app.partnership_id', $1, false)`, [partnershipId ?? '']);
          const { rows } = await client.query(
            'SELECT state::text, last_failure AS failure FROM outbox_mail WHERE id = $1',
            [id],
          );
          states.set(id, rows[0]);
        }
        return states;
      }),
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
