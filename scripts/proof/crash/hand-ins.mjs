import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { pageForms } from '../../../tests/isolation/page-forms.ts';
import { projectRoot } from '../../runtime/paths.mjs';

/** How many mentors are made at a time: starting the process that makes them takes longer than making them. */
const AHEAD = 60;
const waiting = [];

/** As many mentors as asked for, each with a scan and a student's form that only have to be handed in. */
export async function makeHandIns(product, mentors) {
  if (waiting.length < mentors * 2) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'tests/crash/print-hand-ins.ts', String(AHEAD)],
      { cwd: projectRoot, env: { ...product.webEnv, LOG_LEVEL: 'silent' }, maxBuffer: 10_000_000 },
    );
    waiting.push(...JSON.parse(stdout));
  }
  return waiting.splice(0, mentors * 2);
}

/** Everyone opens the page with the last button. */
export function readForms(product, handIns) {
  return Promise.all(
    handIns.map(async (handIn) => {
      const reply = await fetch(product.address + handIn.page, { headers: headersOf(product, handIn) });
      const html = await reply.text();
      const form = pageForms(html).find(({ to, actions, fields }) =>
        handIn.kind === 'scan'
          ? actions.length > 0 && fields.some(([name]) => name === 'revision')
          : to.endsWith('/controle'),
      );
      if (!form) throw new Error(`${handIn.page} answers ${reply.status} without a button to hand in`);
      return { ...handIn, to: form.to || handIn.page, fields: form.fields };
    }),
  );
}

/** All at once. Acknowledged is who was led on to what follows; not who saw nothing, or was asked to sign in again. */
export function sendAll(product, forms, seen = () => {}) {
  return Promise.all(
    forms.map(async (form) => {
      const { status, location } = await send(product, form).catch(() => ({ status: null, location: '' }));
      const onward = status !== null && status < 400 && location !== '' && !location.includes('/aanmelden');
      seen();
      return { ...form, status, location, acknowledged: onward };
    }),
  );
}

async function send(product, form) {
  const body = form.kind === 'student' ? new URLSearchParams(form.fields) : multipart(form.fields);
  const headers = headersOf(product, form);
  const reply = await fetch(product.address + form.to, { method: 'POST', body, headers, redirect: 'manual' });
  await reply.text();
  return { status: reply.status, location: reply.headers.get('location') ?? '' };
}

function multipart(fields) {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}

function headersOf({ address }, { session }) {
  return { origin: address, connection: 'close', ...(session && { cookie: `leerkring=${session}` }) };
}
