import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { appUrlFor } from '../../scripts/runtime/app-role.mjs';
import { cleanEnvironment } from '../../scripts/runtime/clean-environment.mjs';
import { startPostgres, stopPostgres } from '../../scripts/runtime/embedded-postgres.mjs';
import { migrate } from '../../scripts/runtime/migrate.mjs';
import { inProject, openDataDir } from '../../scripts/runtime/paths.mjs';
import { freePort } from '../../scripts/runtime/ports.mjs';
import { createProcesses } from '../../scripts/runtime/processes.mjs';
import { startProduct } from '../../scripts/runtime/product.mjs';
import { waitUntilReady } from '../../scripts/runtime/ready.mjs';
import { appRolePassword, findSecret } from '../../scripts/runtime/secrets.mjs';
import type { createShutdown } from '../../scripts/runtime/shutdown.mjs';
import { makeTestFolder, removeTestFolder } from '../../scripts/runtime/test-database.mjs';
import { webCommand } from '../../scripts/runtime/web-command.mjs';
import { inDatabase, withClient } from './database';
import { loadWorld } from './world/load-world';

type Shutdown = ReturnType<typeof createShutdown>;

/** A running product with a world of so many partnerships, and the ways into its database. */
export type Site = {
  origin: string;
  partnerships: number;
  adminUrl: string;
  appUrl: string;
  /** Seconds it took to fill the database. */
  loaded: number;
};

export type Bench = {
  site: Site;
  secret: string;
  dataDir: string;
  moment: Date;
  /** Holds by how many milliseconds the product's clock is ahead. */
  clockFile: string;
  /** Another database with another world on the same server, and a web process of its own on it. */
  addSite: (partnerships: number) => Promise<Site>;
  /** The same world, asked through a web process that has done nothing yet. */
  freshSite: () => Promise<Site>;
};

type Start = {
  env: NodeJS.ProcessEnv;
  partnerships: number;
  moment: Date;
  shutdown: Shutdown;
  say: (text: string) => void;
  /** The server writes down how it carries out each statement, too. */
  explain: boolean;
};

/**
 * The product as `npm start` runs it, on free ports, with a data folder that is gone afterwards and a database that
 * survives a crash. The world is loaded before the start, so that the demo stays away.
 */
export async function startBench({
  env,
  partnerships,
  moment,
  shutdown,
  say,
  explain,
}: Start): Promise<Bench> {
  const folder = makeTestFolder();
  shutdown.defer(() => removeTestFolder(folder));
  const clockFile = path.join(folder, 'clock');
  const [port, mailboxPort] = [await freePort(), await freePort()];
  const own = {
    ...cleanEnvironment(env),
    LEERKRING_DATA_DIR: folder,
    PORT: String(port),
    MAILBOX_PORT: String(mailboxPort),
    // What is due at a moment of its own is measured by a part that moves the clock there.
    LEERKRING_REMINDERS: 'off',
    NODE_OPTIONS: `--import ${pathToFileURL(inProject('tests/e2e/support/test-clock.mjs')).href}`,
    TEST_CLOCK: clockFile,
  };
  writeFileSync(clockFile, '0');
  const dataDir = openDataDir(own);
  const secret = findSecret(own, dataDir, { mayGenerate: true });
  shutdown.defer(() => stopPostgres(dataDir));
  const server = await startPostgres(dataDir);
  const fill = async (ownerUrl: string, count: number) => {
    const appUrl = appUrlFor(ownerUrl, appRolePassword(secret));
    await migrate({ ownerUrl, appUrl });
    const adminUrl = inDatabase(server.adminUrl, new URL(ownerUrl).pathname.slice(1));
    const { seconds } = await loadWorld(adminUrl, count, moment);
    say(`Loaded ${count} partnership(s) in ${seconds.toFixed(1)} s`);
    return { partnerships: count, adminUrl, appUrl, loaded: seconds };
  };
  const world = await fill(server.ownerUrl, partnerships);
  if (explain) await withClient(server.adminUrl, explainAll);
  say('Building and starting …');
  const product = await startProduct({ env: own, logs: 'file', shutdown });
  const withWeb = async (filled: Omit<Site, 'origin'>): Promise<Site> => ({
    ...filled,
    origin: await startWeb(product.webEnv as NodeJS.ProcessEnv, {
      appUrl: filled.appUrl,
      dataDir,
      shutdown,
    }),
  });
  const addSite = async (count: number) =>
    withWeb(await fill(await createDatabase(server, `bench_${count}`), count));
  return {
    site: { ...world, origin: product.settings.baseUrl },
    secret,
    dataDir,
    moment,
    clockFile,
    addSite,
    freshSite: () => withWeb(world),
  };
}

/** For connections from now on. */
async function explainAll(client: Parameters<Parameters<typeof withClient>[1]>[0]) {
  await client.query("ALTER SYSTEM SET session_preload_libraries = 'auto_explain'");
  await client.query('SELECT pg_reload_conf()');
  await client.query("LOAD 'auto_explain'");
  await client.query('ALTER SYSTEM SET auto_explain.log_min_duration = 0');
  await client.query('SELECT pg_reload_conf()');
}

async function createDatabase({ adminUrl, ownerUrl }: { adminUrl: string; ownerUrl: string }, name: string) {
  const { username: owner } = new URL(ownerUrl);
  await withClient(adminUrl, (client) => client.query(`CREATE DATABASE ${name} OWNER ${owner}`));
  return inDatabase(ownerUrl, name);
}

async function startWeb(
  webEnv: NodeJS.ProcessEnv,
  { appUrl, dataDir, shutdown }: { appUrl: string; dataDir: string; shutdown: Shutdown },
) {
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const name = `web-${port}`;
  const processes = createProcesses({ logDir: path.join(dataDir, 'log') });
  shutdown.defer(processes.stop);
  const env = { ...webEnv, PORT: port, BASE_URL: origin, DATABASE_APP_URL: appUrl };
  processes.launch(name, ...webCommand({ host: '127.0.0.1', port }, env));
  await Promise.race([
    waitUntilReady(`${origin}/api/health`, { patience: 60_000, signal: shutdown.signal }),
    processes.failed,
  ]);
  return origin;
}
