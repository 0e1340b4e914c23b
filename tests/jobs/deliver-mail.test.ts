import { type AddressInfo, createServer } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usualLimits } from '@/lib/jobs/mail-limits';
import { type MailTransport, openMailTransport } from '@/lib/jobs/mail-transport';
import { now, setClock } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMail, aMentorInGroup, askStudent, deliver, rowOf } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';

const { lostAfterMs } = usualLimits;
let server: MailServer;
const behaviour = { atRecipient: vi.fn(), atData: vi.fn() };

beforeEach(async () => {
  behaviour.atRecipient.mockReset().mockReturnValue(null);
  behaviour.atData.mockReset().mockReturnValue(null);
  server = await aMailServer({
    atRecipient: (address) => behaviour.atRecipient(address),
    atData: (address) => behaviour.atData(address),
  });
});

afterEach(async () => {
  setClock();
  await server.close();
});

async function aRequest() {
  const { mentor } = await aMentorInGroup();
  return askStudent(mentor);
}

test('a mail is sent once, however often its job runs', async () => {
  const { mail, email } = await aRequest();
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(server.mailsTo(email)).toHaveLength(1);
  expect(await rowOf(mail)).toMatchObject({ state: 'sent', attempts: 1, lastFailure: null });
});

test('two workers at once send it once', async () => {
  const other = await aMailServer();
  const { mail, email } = await aRequest();
  const ends = await Promise.all(
    [server, server, other, other].map(({ transport }) => deliver(mail, transport)),
  );
  expect(server.mailsTo(email).length + other.mailsTo(email).length).toBe(1);
  expect(ends.filter((end) => end === 'in-flight' || end === 'done')).toHaveLength(4);
  expect(await rowOf(mail)).toMatchObject({ state: 'sent', attempts: 1 });
  await other.close();
});

test('a server that is busy gets it later', async () => {
  const { mail, email } = await aRequest();
  behaviour.atRecipient.mockReturnValueOnce({ code: 451 });
  expect(await deliver(mail, server.transport)).toBe('later');
  expect(await rowOf(mail)).toMatchObject({ state: 'queued', attempts: 1, lastFailure: 'deferred' });
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(server.mailsTo(email)).toHaveLength(1);
  expect(await rowOf(mail)).toMatchObject({ state: 'sent', attempts: 2, lastFailure: null });
});

test('a refusal for now after the whole mail is tried again as well', async () => {
  const { mail, email } = await aRequest();
  behaviour.atData.mockReturnValueOnce({ code: 452 });
  expect(await deliver(mail, server.transport)).toBe('later');
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(new Set(server.mailsTo(email).map(({ messageId }) => messageId)).size).toBe(1);
});

test('an address that the server refuses fails for good, at once', async () => {
  const { mail, email } = await aRequest();
  behaviour.atRecipient.mockReturnValue({ code: 550, text: `no mailbox ${email} here` });
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'failed', attempts: 1, lastFailure: 'rejected' });
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(behaviour.atRecipient).toHaveBeenCalledTimes(1);
});

test('a mail that the server refuses fails for good', async () => {
  const { mail } = await aRequest();
  behaviour.atData.mockReturnValue({ code: 554 });
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'failed', lastFailure: 'refused' });
});

test('without a server it waits, and fails after the last attempt', async () => {
  const gone = await aMailServer();
  await gone.close();
  const { mail } = await aRequest();
  const away = await import('@/lib/jobs/mail-transport').then(({ openMailTransport }) =>
    openMailTransport({ url: gone.url, from: 'a@example.nl' }),
  );
  expect(await deliver(mail, away)).toBe('later');
  expect(await rowOf(mail)).toMatchObject({ state: 'queued', lastFailure: 'unreachable' });
  expect(await deliver(mail, away, true)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'failed', attempts: 2, lastFailure: 'unreachable' });
  away.close();
});

test('when the line goes dead after the whole mail, it may have arrived: unknown, and not sent again', async () => {
  const { mail, email } = await aRequest();
  behaviour.atData.mockReturnValue('hang up');
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'unknown', attempts: 1, lastFailure: 'lost' });
  behaviour.atData.mockReturnValue(null);
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(server.mailsTo(email)).toHaveLength(1);
});

test('when the line goes dead before the mail, it cannot have arrived: sent later', async () => {
  const { mail, email } = await aRequest();
  behaviour.atRecipient.mockReturnValueOnce({ code: 421 });
  expect(await deliver(mail, server.transport)).toBe('later');
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(server.mailsTo(email)).toHaveLength(1);
});

test('a mail that somebody is sending is left alone; when that takes too long, its fate is unknown', async () => {
  const { mail, email } = await aRequest();
  await leaveSending(mail, { handed: true });
  setClock(() => new Date(started.getTime() + lostAfterMs - 1));
  expect(await deliver(mail, server.transport)).toBe('in-flight');
  expect(await rowOf(mail)).toMatchObject({ state: 'sending' });
  setClock(() => new Date(started.getTime() + lostAfterMs));
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'unknown', lastFailure: 'lost' });
  expect(server.mailsTo(email)).toHaveLength(0);
});

test('a mail that was claimed and never handed to the server cannot have arrived: it is sent', async () => {
  const { mail, email } = await aRequest();
  await leaveSending(mail, { handed: false });
  setClock(() => new Date(started.getTime() + lostAfterMs - 1));
  expect(await deliver(mail, server.transport)).toBe('in-flight');
  setClock(() => new Date(started.getTime() + lostAfterMs));
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'sent', attempts: 2, lastFailure: null });
  expect(server.mailsTo(email)).toHaveLength(1);
});

test('a worker that wakes up after another took its mail over hands nothing to the server', async () => {
  const { mail, email } = await aRequest();
  let wake = () => {};
  const asleep = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const sleeping = { ...server.transport, send: late(asleep) };
  const first = deliver(mail, sleeping);
  await vi.waitFor(async () => expect(await rowOf(mail)).toMatchObject({ state: 'sending' }));
  const later = new Date(started.getTime() + 2 * lostAfterMs);
  setClock(() => later);
  expect(await deliver(mail, server.transport)).toBe('done');
  wake();
  await first;
  expect(server.mailsTo(email)).toHaveLength(1);
  expect(await rowOf(mail)).toMatchObject({ attempts: 2, lastFailure: null });
});

test('when the line goes dead in the middle of the mail, the server cannot have taken it: sent later', async () => {
  const { mail, email } = await aRequest();
  const url = await aServerThatHangsUpInTheMail();
  const transport = openMailTransport({ url, from: 'a@example.nl' });
  const long = { ...transport, send: longer(transport.send) };
  expect(await deliver(mail, long)).toBe('later');
  transport.close();
  expect(await rowOf(mail)).toMatchObject({ state: 'queued', lastFailure: 'unreachable' });
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(server.mailsTo(email)).toHaveLength(1);
});

const started = now();

function leaveSending({ mailId, partnershipId }: AMail, { handed }: { handed: boolean }) {
  const data = {
    state: 'sending',
    attempts: 1,
    sendingAt: started,
    handedAt: handed ? started : null,
  } as const;
  return inTenant(partnershipId, ({ tx }) => tx.outboxMail.updateMany({ where: { id: mailId }, data }));
}

function late(asleep: Promise<void>): MailTransport['send'] {
  return async (...mail) => {
    await asleep;
    return server.transport.send(...mail);
  };
}

/** More than fits in what lies between us and the server. */
function longer(send: MailTransport['send']): MailTransport['send'] {
  return (mail, sending) => send({ ...mail, text: 'Dag. '.repeat(2_000_000) }, sending);
}

/** Speaks just enough SMTP to be given a mail, and hangs up at its first bytes. */
async function aServerThatHangsUpInTheMail() {
  const hanging = createServer((socket) => {
    let inMail = false;
    socket.on('error', () => {});
    socket.write('220 hello\r\n');
    socket.on('data', (bytes) => {
      if (inMail) socket.destroy();
      inMail = String(bytes).startsWith('DATA');
      socket.write(inMail ? '354 go on\r\n' : '250 fine\r\n');
    });
  });
  await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
  hanging.unref();
  return `smtp://127.0.0.1:${(hanging.address() as AddressInfo).port}`;
}
