import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lostAfterMs } from '@/lib/jobs/claim-mail';
import { setClock } from '@/lib/platform/clock';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMentorInGroup, askStudent, deliver, rowOf } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';

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
  const started = new Date('2027-01-12T14:30:00Z');
  await inTenant(mail.partnershipId, ({ tx }) =>
    tx.outboxMail.updateMany({
      where: { id: mail.mailId },
      data: { state: 'sending', attempts: 1, sendingAt: started },
    }),
  );
  setClock(() => new Date(started.getTime() + lostAfterMs - 1));
  expect(await deliver(mail, server.transport)).toBe('in-flight');
  expect(await rowOf(mail)).toMatchObject({ state: 'sending' });
  setClock(() => new Date(started.getTime() + lostAfterMs));
  expect(await deliver(mail, server.transport)).toBe('done');
  expect(await rowOf(mail)).toMatchObject({ state: 'unknown', lastFailure: 'lost' });
  expect(server.mailsTo(email)).toHaveLength(0);
});
