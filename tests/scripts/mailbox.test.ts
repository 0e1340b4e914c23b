import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject } from '@/scripts/runtime/paths.mjs';
import { freePort } from '@/scripts/runtime/ports.mjs';

let folder: string;
let web: number;
let smtp: number;
let mailbox: ChildProcess;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'leerkring-mailbox-'));
  web = await freePort(undefined);
  smtp = await freePort(undefined);
  await start();
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('shows what arrived, newest first, and by receiver', async () => {
  await send({
    to: 'Noor <Noor@example.nl>',
    subject: 'Eerste',
    html: '<a href="http://localhost:3000/f/x?a=1&amp;b=2">Open</a>',
  });
  await send({ to: 'sam@example.nl', subject: 'Tweede', text: 'Zie http://localhost:3000/f/y.' });

  const all = await messages();
  expect(all.map(({ subject }: { subject: string }) => subject)).toEqual(['Tweede', 'Eerste']);
  expect(all[0]).toMatchObject({
    to: 'sam@example.nl',
    text: 'Zie http://localhost:3000/f/y.\n',
    links: ['http://localhost:3000/f/y'],
  });
  expect(await messages('?to=noor@example.nl')).toMatchObject([
    { to: 'Noor@example.nl', links: ['http://localhost:3000/f/x?a=1&b=2'] },
  ]);

  await fetch(`http://127.0.0.1:${web}/api/messages`, { method: 'DELETE' });
  expect(await messages()).toEqual([]);
});

test('shows the calendar entry that comes with a mail', async () => {
  const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
  await send({
    to: 'noor@example.nl',
    subject: 'Bijeenkomst',
    text: 'x',
    icalEvent: { method: 'REQUEST', content },
  });
  expect((await messages())[0].calendar.trim()).toBe(content.trim());
  const page = await fetch(`http://127.0.0.1:${web}/messages/00000001`);
  expect(await page.text()).toContain('METHOD:REQUEST');
});

test('keeps its mail over a restart, and its counting', async () => {
  await send({ to: 'noor@example.nl', subject: 'Blijft' });
  await stop();
  await start();
  await send({ to: 'noor@example.nl', subject: 'Nieuw' });

  expect((await messages()).map(({ subject }: { subject: string }) => subject)).toEqual(['Nieuw', 'Blijft']);
});

test('a mail cannot run scripts or load anything, and its words are text on the page', async () => {
  await send({
    to: 'noor@example.nl',
    subject: '<script>alert(1)</script>',
    html: '<script>alert(2)</script><p>Dag</p>',
  });
  const [{ id }] = await messages();

  const shown = await fetch(`http://127.0.0.1:${web}/messages/${id}/html`);
  expect(shown.headers.get('content-security-policy')).toMatch(/^default-src 'none';.* sandbox allow-popups/);
  expect(shown.headers.get('content-security-policy')).not.toContain('allow-scripts');
  expect(await (await fetch(`http://127.0.0.1:${web}/messages/${id}`)).text()).not.toContain('<script>alert');
});

test('answers only to this machine, by its own name', async () => {
  expect(await statusFor({ host: 'localhost' })).toBe(200);
  expect(await statusFor({ host: 'leerkring.example' })).toBe(403);
  expect(await statusFor({ host: `localhost:${web}`, origin: 'https://leerkring.example' })).toBe(403);
  expect(await statusFor({ host: `localhost:${web}`, origin: 'null' })).toBe(403);
});

async function start() {
  mailbox = spawn(process.execPath, [inProject('scripts/mailbox.mjs')], {
    env: { ...process.env, LEERKRING_DATA_DIR: folder, MAILBOX_PORT: String(web), SMTP_PORT: String(smtp) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (mailbox.stdout) await once(mailbox.stdout, 'data');
}

async function stop() {
  mailbox.kill();
  await once(mailbox, 'exit');
}

type Sent = {
  to: string;
  subject: string;
  text?: string;
  html?: string;
  icalEvent?: { method: string; content: string };
};

function send(mail: Sent) {
  const transport = createTransport(`smtp://127.0.0.1:${smtp}`);
  return transport.sendMail({ from: 'Leerkring <leerkring@example.nl>', text: 'Dag', ...mail });
}

async function messages(search = '') {
  return (await fetch(`http://127.0.0.1:${web}/api/messages${search}`)).json();
}

function statusFor(headers: Record<string, string>) {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port: web, path: '/api/messages', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
  });
}
