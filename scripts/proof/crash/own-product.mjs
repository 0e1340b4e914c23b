import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { buildProduct } from '../../runtime/build.mjs';
import { cleanEnvironment } from '../../runtime/clean-environment.mjs';
import { openDatabase } from '../../runtime/database.mjs';
import { startPostgres } from '../../runtime/embedded-postgres.mjs';
import { environments } from '../../runtime/environments.mjs';
import { freePort } from '../../runtime/ports.mjs';
import { findPlace } from '../../runtime/postgres-place.mjs';
import { isAlive, runningServer } from '../../runtime/postgres-process.mjs';
import { createProcesses } from '../../runtime/processes.mjs';
import { findSecret } from '../../runtime/secrets.mjs';
import { readSettings } from '../../runtime/settings.mjs';
import { makeTestFolder, removeTestFolder } from '../../runtime/test-database.mjs';
import { webCommand } from '../../runtime/web-command.mjs';
import { childrenOf, kill } from './process-tree.mjs';

const NEXT = 'node_modules/next/dist/bin/next';

/** Web and database as the product starts them, on a folder and ports of their own; what is committed is on disk. */
export async function startOwnProduct(shutdown) {
  const dataDir = makeTestFolder();
  shutdown.defer(() => removeTestFolder(dataDir));
  const env = {
    ...cleanEnvironment(process.env),
    LEERKRING_DATA_DIR: dataDir,
    PORT: String(await freePort()),
    LOG_LEVEL: 'error',
  };
  const settings = { ...readSettings(env), demo: false, mailbox: false };
  const secret = findSecret(env, dataDir, { mayGenerate: true });
  await buildProduct({ signal: shutdown.signal });
  const { ownerUrl, appUrl } = await openDatabase({ env, settings, dataDir, secret, shutdown });
  const smtpUrl = 'smtp://127.0.0.1:9';
  const { web } = environments(env, { settings, dataDir, secret, ownerUrl, appUrl, smtpUrl });

  const launch = () => {
    const processes = createProcesses({ logDir: path.join(dataDir, 'log') });
    processes.launch('web', ...webCommand({ host: settings.host, port: settings.port }, web));
    return processes;
  };
  const address = settings.baseUrl;
  const ready = () => databaseAnswers(`${address}/api/ready`, shutdown.signal);
  let processes = launch();
  shutdown.defer(() => processes.stop());
  await ready();

  const pidsOf = {
    web: () => listeningGroup(process.pid, NEXT),
    postgres: () => {
      const server = runningServer(findPlace(dataDir).place);
      return server ? [server.pid, ...childrenOf(server.pid)] : [];
    },
  };
  return {
    address,
    webEnv: web,
    async kill(victim) {
      const pids = pidsOf[victim]();
      if (pids.length === 0) throw new Error(`no process of the ${victim} was found`);
      for (const pid of pids) kill(pid);
      while (pids.some(isAlive)) await sleep(5);
    },
    async restart(victim) {
      if (victim === 'web') {
        await processes.stop();
        processes = launch();
      } else {
        await startPostgres(dataDir, { signal: shutdown.signal });
      }
      await ready();
    },
    withRows: (work) => asOwner(ownerUrl, work),
  };
}

/** There is no worker here, without which the product is never wholly ready. */
async function databaseAnswers(url, signal) {
  for (let tries = 0; tries < 600; tries += 1) {
    signal.throwIfAborted();
    const state = await fetch(url, { headers: { connection: 'close' } })
      .then((reply) => reply.json())
      .catch(() => ({}));
    if (state.database && state.migrations) return;
    await sleep(100);
  }
  throw new Error(`The web server does not get ready (${url}).`);
}

/** The web server and what it started, of this very process. */
function listeningGroup(parent, script) {
  const [leader] = childrenOf(parent).filter((pid) => commandLine(pid).includes(script));
  const leaders = leader
    ? [leader]
    : childrenOf(parent).filter((pid) => /next-server/.test(commandLine(pid)));
  return leaders.flatMap((pid) => [pid, ...childrenOf(pid)]);
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Work with what gives the rows of a statement inside a partnership: row-level security binds the owner too. */
async function asOwner(ownerUrl, work) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(async (sql, partnershipId) => {
      await client.query(`SELECT set_config('app.partnership_id', $1, false)`, [partnershipId]);
      return (await client.query(sql)).rows;
    });
  } finally {
    await client.end();
  }
}
