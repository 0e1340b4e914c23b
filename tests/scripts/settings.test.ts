import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDataDir } from '@/scripts/runtime/data-lock.mjs';
import { environments } from '@/scripts/runtime/environments.mjs';
import { assertNodeVersion } from '@/scripts/runtime/install.mjs';
import { inProject, openDataDir } from '@/scripts/runtime/paths.mjs';
import { claimPort, freePort } from '@/scripts/runtime/ports.mjs';
import { findSecret } from '@/scripts/runtime/secrets.mjs';
import { readEnvironment, readSettings } from '@/scripts/runtime/settings.mjs';

const OWNER = 'postgresql://owner:pw@127.0.0.1:5432/leerkring';
const SECRET = 'a-secret-of-at-least-thirty-two-characters';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'leerkring-settings-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the demo', () => {
  test('exists on the embedded database', () => expect(readSettings({}).demo).toBe(true));

  test('exists on a real database only when asked for', () => {
    expect(readSettings({ DATABASE_URL: OWNER }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL: OWNER, LEERKRING_DEMO: '0' }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL: OWNER, LEERKRING_DEMO: '1' }).demo).toBe(true);
  });

  test('is announced to the processes only then', () => {
    expect(environmentsFor({ DATABASE_URL: OWNER, LEERKRING_DEMO: 'yes' }).web).not.toHaveProperty(
      'LEERKRING_DEMO',
    );
    expect(environmentsFor({}).web).toHaveProperty('LEERKRING_DEMO', '1');
  });
});

describe('the processes of a start', () => {
  test('are the web and the worker, or one of them on a database of its own', () => {
    expect(readSettings({}).processes).toEqual(['web', 'worker']);
    const only = (LEERKRING_PROCESSES: string) => readSettings({ DATABASE_URL: OWNER, LEERKRING_PROCESSES });
    expect(only('web')).toMatchObject({ processes: ['web'], mailbox: false });
    expect(only('worker').processes).toEqual(['worker']);
    expect(() => only('wep')).toThrow(/"web", "worker"/);
    expect(() => readSettings({ LEERKRING_PROCESSES: 'web' })).toThrow(/needs a DATABASE_URL/);
  });
});

/** An environment with nothing else in it. */
const env = (values: Record<string, string>) => values as NodeJS.ProcessEnv;

test('the web process gets the role of the app and never the owner', () => {
  const { web, worker, mailbox } = environmentsFor({
    DATABASE_URL: OWNER,
    PGPASSWORD: 'pw',
    SMTP_URL: 'smtp://u:pw@mail:25',
  });

  expect(JSON.stringify(web)).not.toContain('owner:pw');
  expect(web).not.toHaveProperty('DATABASE_URL');
  expect(web).not.toHaveProperty('PGPASSWORD');
  expect(web).not.toHaveProperty('SMTP_URL');
  expect(worker).toHaveProperty('DATABASE_URL', OWNER);
  expect(JSON.stringify(mailbox)).not.toContain('postgresql:');
});

test('what is set outside wins over .env', () => {
  const file = path.join(folder, '.env');
  writeFileSync(file, 'PORT=4000\nMAIL_FROM="Leerkring <l@example.nl>"\n');

  expect(readEnvironment(env({ PORT: '5000' }), file)).toEqual({
    PORT: '5000',
    MAIL_FROM: 'Leerkring <l@example.nl>',
  });
});

test.each([
  [{ PORT: 'abc' }, 'PORT=abc is not a port number'],
  [{ PORT: '70000' }, 'PORT=70000 is not a port number'],
  [{ PORT: '3001' }, 'PORT and MAILBOX_PORT are the same'],
  [{ DATABASE_URL: 'nonsense' }, 'DATABASE_URL is not an address'],
  [{ SMTP_URL: 'http://mail' }, 'SMTP_URL is not an address'],
  [{ BASE_URL: 'leerkring.nl' }, 'BASE_URL is not an address'],
])('%o is refused in one sentence', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(sentence);
});

test('a real database needs a secret of its own; the embedded one gets one, readable for us alone', () => {
  expect(() => findSecret({}, folder, { mayGenerate: false })).toThrow('LEERKRING_SECRET is not');
  expect(() => findSecret({ LEERKRING_SECRET: 'short' }, folder, { mayGenerate: true })).toThrow('too short');

  const secret = findSecret({}, folder, { mayGenerate: true });
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(findSecret({}, folder, { mayGenerate: true })).toBe(secret);
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('a data folder that is a file is refused in one sentence', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(() => openDataDir(env({ LEERKRING_DATA_DIR: file }))).toThrow(
    `The data folder ${file} cannot be used`,
  );
});

test('a data folder that the system does not make is refused, rather than tried for ever', () => {
  const nowhere = path.join(folder, 'file', 'deeper', 'still');
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => openDataDir(env({ LEERKRING_DATA_DIR: nowhere }))).toThrow('cannot be used (ENOTDIR)');
  if (!existsSync('/proc/self')) return;
  expect(() => openDataDir(env({ LEERKRING_DATA_DIR: '/proc/leerkring/data' }))).toThrow('cannot be used');
});

test('of starts at the same moment on one data folder one runs, also where a killed one left its lock', async () => {
  const lock = pathToFileURL(inProject('scripts/runtime/data-lock.mjs')).href;
  const program = path.join(folder, 'scripts', 'start.mjs');
  mkdirSync(path.dirname(program));
  writeFileSync(
    program,
    `const { lockDataDir } = await import(${JSON.stringify(lock)});
     while (Date.now() < Number(process.argv[2])) {}
     try { lockDataDir(${JSON.stringify(folder)}); console.log('runs'); } catch { console.log('refused'); }
     setTimeout(() => {}, 3_000);`,
  );
  writeFileSync(path.join(folder, 'running.json'), JSON.stringify({ pid: 2 ** 22 + 1 }));
  const moment = String(performance.timeOrigin + performance.now() + 1_500);

  const answers = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const started = spawn(process.execPath, [program, moment], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [answer] = await once(started.stdout, 'data');
      return String(answer).trim();
    }),
  );

  expect(answers.filter((answer) => answer === 'runs')).toHaveLength(1);
});

test('a taken port is refused, and says which setting chooses another', async () => {
  const port = await freePort(undefined);
  const other = net.createServer().listen(port, '127.0.0.1');
  await expect(claimPort('PORT', port)).rejects.toThrow(`Port ${port} is taken by another program`);
  await new Promise((resolve) => other.close(resolve));
  await expect(claimPort('PORT', port)).resolves.toBe(port);
});

test('a data folder left by a killed start can be used again', () => {
  const file = path.join(folder, 'running.json');
  writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1 }));

  const lock = lockDataDir(folder);

  expect(lock.leftBehind).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
  lock.release();
  expect(lockDataDir(folder).leftBehind).toBe(false);
});

test('an older Node is refused', () => {
  for (const version of ['18.20.0', '20.18.3', '21.7.0', '22.11.0', '23.1.0']) {
    expect(() => assertNodeVersion(version)).toThrow(`this is ${version}`);
  }
  for (const version of ['20.19.0', '22.12.0', '24.0.0', '25.1.0']) assertNodeVersion(version);
});

function environmentsFor(env: Record<string, string>) {
  const settings = readSettings(env);
  const appUrl = 'postgresql://leerkring_app:x@127.0.0.1:5432/leerkring';
  return environments(env, {
    settings,
    dataDir: folder,
    secret: SECRET,
    ownerUrl: OWNER,
    appUrl,
    smtpUrl: 'smtp://127.0.0.1:2525',
  });
}
