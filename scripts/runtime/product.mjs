import path from 'node:path';
import { BUILT_WORKER, buildProduct } from './build.mjs';
import { lockDataDir } from './data-lock.mjs';
import { openDatabase } from './database.mjs';
import { mailsDelivered, seedDemo } from './demo.mjs';
import { environments } from './environments.mjs';
import { generatePrismaClient } from './generate.mjs';
import { openDataDir } from './paths.mjs';
import { claimPort, freePort } from './ports.mjs';
import { createProcesses } from './processes.mjs';
import { waitUntilReady } from './ready.mjs';
import { findSecret } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { buildStudentStylesheet, watchStudentStylesheet } from './student-stylesheet.mjs';
import { webCommand } from './web-command.mjs';

/** MB: about 60 live in it, and V8 would let dead objects pile up to a share of the machine's memory. */
const HEAP = '--max-old-space-size=160';

/**
 * Starts the whole product: database, demo, build, mailbox, worker, web; returns when it answers.
 * `shutdown` collects what undoes it; `hasty` is for throw-away databases; `logs: 'file'` keeps the console quiet.
 */
export async function startProduct({
  env,
  dev = false,
  hasty = false,
  logs = 'console',
  shutdown,
  say = () => {},
}) {
  const settings = readSettings(env);
  const dataDir = openDataDir(env);
  const lock = lockDataDir(dataDir);
  shutdown.defer(lock.release);
  await claimPorts(settings, lock.leftBehind);
  const secret = findSecret(env, dataDir, { mayGenerate: settings.embedded });
  const smtpUrl = env.SMTP_URL || `smtp://127.0.0.1:${await freePort()}`;

  await generatePrismaClient();
  const database = async () => {
    const { ownerUrl, appUrl } = await openDatabase({ env, settings, dataDir, secret, shutdown, hasty });
    const envs = environments(env, { settings, dataDir, secret, ownerUrl, appUrl, smtpUrl, dev });
    const seeded = settings.demo && (await seedDemo({ ownerUrl, env: envs.worker, signal: shutdown.signal }));
    return { ownerUrl, envs, seeded };
  };
  const [{ ownerUrl, envs, seeded }] = await Promise.all([
    database(),
    dev ? prepareDev(shutdown) : build(say, shutdown),
  ]);
  shutdown.signal.throwIfAborted();

  const processes = createProcesses({ logDir: logs === 'file' ? path.join(dataDir, 'log') : undefined });
  shutdown.defer(processes.stop);
  launchAll(processes, { settings, envs, dev });
  await Promise.race([ready({ settings, ownerUrl, seeded, dev, shutdown, say }), processes.failed]);

  /** A second web server on the same database, with room to be asked a lot; gives its address. */
  async function addWeb() {
    const port = await freePort();
    const roomy = { ...envs.web, NODE_OPTIONS: '--max-old-space-size=512 --max-semi-space-size=32' };
    processes.launch('second web', ...webCommand({ host: settings.host, port }, roomy));
    const address = webAddress(settings.host, port);
    const answers = waitUntilReady(`${address}/api/health`, { patience: 60_000, signal: shutdown.signal });
    await Promise.race([answers, processes.failed]);
    return address;
  }
  return { settings, dataDir, ownerUrl, smtpUrl, webEnv: envs.web, addWeb, failed: processes.failed };
}

async function claimPorts(settings, leftBehind) {
  const patience = leftBehind ? 8_000 : 600;
  await claimPort('PORT', settings.port, { host: settings.host, patience });
  if (settings.mailbox) await claimPort('MAILBOX_PORT', settings.mailboxPort, { patience });
}

function build(say, shutdown) {
  return buildProduct({ signal: shutdown.signal, onBuild: () => say('Building, about half a minute …') });
}

async function prepareDev(shutdown) {
  await buildStudentStylesheet();
  shutdown.defer(watchStudentStylesheet());
}

function launchAll(processes, { settings, envs, dev }) {
  if (settings.mailbox) processes.launch('mailbox', ['scripts/mailbox.mjs'], [], envs.mailbox);
  const worker = dev
    ? ['node_modules/tsx/dist/cli.mjs', 'watch', 'lib/jobs/worker.ts']
    : [HEAP, '--enable-source-maps', BUILT_WORKER];
  if (settings.processes.includes('worker')) processes.launch('worker', worker, [], envs.worker);
  if (!settings.processes.includes('web')) return;
  processes.launch('web', ...webCommand({ host: settings.host, port: settings.port, dev }, envs.web));
}

async function ready({ settings, ownerUrl, seeded, dev, shutdown, say }) {
  say('Starting …');
  if (!settings.processes.includes('web')) return;
  const probe = settings.processes.includes('worker') ? 'ready' : 'health';
  await waitUntilReady(`${webAddress(settings.host, settings.port)}/api/${probe}`, {
    patience: dev ? 180_000 : 60_000,
    signal: shutdown.signal,
  });
  if (seeded) await mailsDelivered(ownerUrl);
}

function webAddress(host, port) {
  const asked = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${asked.includes(':') ? `[${asked}]` : asked}:${port}`;
}
