import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { inProject } from './paths.mjs';
import { portFrom } from './ports.mjs';
import { Refusal } from './refusal.mjs';

/** The environment with the lines of .env under it: what is set outside wins. */
export function readEnvironment(env = process.env, file = inProject('.env')) {
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...env } : { ...env };
}

/** What a start needs to know, from the environment alone. */
export function readSettings(env) {
  const port = portFrom(env, 'PORT', 3000);
  const mailboxPort = portFrom(env, 'MAILBOX_PORT', 3001);
  const embedded = !env.DATABASE_URL;
  if (!embedded) assertAddress(env.DATABASE_URL, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  if (env.DATABASE_APP_URL)
    assertAddress(env.DATABASE_APP_URL, 'DATABASE_APP_URL', ['postgres:', 'postgresql:']);
  if (env.SMTP_URL) assertAddress(env.SMTP_URL, 'SMTP_URL', ['smtp:', 'smtps:']);
  if (env.BASE_URL) assertAddress(env.BASE_URL, 'BASE_URL', ['http:', 'https:']);
  if (!env.SMTP_URL && port === mailboxPort)
    throw new Refusal('PORT and MAILBOX_PORT are the same: choose two different ports.');
  const processes = processesFrom(env.LEERKRING_PROCESSES, embedded);
  return {
    port,
    processes,
    mailboxPort,
    embedded,
    host: env.HOST || '127.0.0.1',
    baseUrl: (env.BASE_URL || `http://localhost:${port}`).replace(/\/$/, ''),
    mailbox: !env.SMTP_URL && processes.includes('worker'),
    // On a real database the demo and its one-click sign-in exist only when somebody asked for them.
    demo: embedded || env.LEERKRING_DEMO === '1',
  };
}

/** Which of the product's processes this start runs: both, or on a server of its own one of them. */
function processesFrom(text, embedded) {
  const processes = text ? text.split(',').map((name) => name.trim()) : ['web', 'worker'];
  if (processes.some((name) => name !== 'web' && name !== 'worker'))
    throw new Refusal('LEERKRING_PROCESSES is "web", "worker" or "web,worker".');
  if (embedded && processes.length < 2)
    throw new Refusal('LEERKRING_PROCESSES splits the product over machines: that needs a DATABASE_URL.');
  return processes;
}

function assertAddress(text, name, protocols) {
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return;
  throw new Refusal(
    `${name} is not an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`,
  );
}
