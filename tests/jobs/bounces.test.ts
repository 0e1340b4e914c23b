import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { POST } from '@/app/api/bounces/route';
import { signatureOf } from '@/lib/platform/auth/webhook-signature';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMember } from '../factories/cast';
import { type AMail, aMentorInGroup, askStudent, rowOf } from './mail-cast';

const secret = process.env.LEERKRING_BOUNCE_SECRET as string;

afterEach(() => setClock());

type Wishes = { kind?: string; secret?: string; at?: Date; body?: string };

/** As the provider posts it; gives the status of the answer. */
async function tell(mailId: string, { kind = 'hard', secret: by = secret, at = now(), body }: Wishes = {}) {
  const text = body ?? JSON.stringify({ messageId: `<${mailId}@localhost>`, kind });
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const headers = {
    'x-leerkring-timestamp': timestamp,
    'x-leerkring-signature': signatureOf(by, timestamp, Buffer.from(text)),
  };
  const reply = await POST(
    new Request('http://localhost/api/bounces', { method: 'POST', headers, body: text }),
  );
  return reply.status;
}

async function aMailThatIs(state: 'sent' | 'sending' | 'unknown' | 'failed'): Promise<AMail> {
  const { mentor } = await aMentorInGroup();
  const { mail } = await askStudent(mentor);
  await inTenant(mail.partnershipId, ({ tx }) =>
    tx.outboxMail.updateMany({ where: { id: mail.mailId }, data: { state } }),
  );
  return mail;
}

test.each(['sent', 'unknown'] as const)('a mail that was %s and comes back has bounced', async (state) => {
  const mail = await aMailThatIs(state);
  expect(await tell(mail.mailId)).toBe(200);
  expect(await rowOf(mail)).toMatchObject({ state: 'bounced', lastFailure: 'hard' });
});

test('of two reports the worse one stays, whichever comes first', async () => {
  const mail = await aMailThatIs('sent');
  expect(await tell(mail.mailId, { kind: 'soft' })).toBe(200);
  expect(await rowOf(mail)).toMatchObject({ state: 'bounced', lastFailure: 'soft' });
  expect(await tell(mail.mailId)).toBe(200);
  expect(await tell(mail.mailId, { kind: 'late' })).toBe(200);
  expect(await rowOf(mail)).toMatchObject({ state: 'bounced', lastFailure: 'hard' });
});

test('the same post again changes nothing', async () => {
  const mail = await aMailThatIs('sent');
  const at = now();
  expect(await tell(mail.mailId, { at })).toBe(200);
  const before = await rowOf(mail);
  expect(await tell(mail.mailId, { at })).toBe(200);
  expect(await rowOf(mail)).toEqual(before);
});

test.each([
  ['another secret', { secret: 'another-secret-of-at-least-32-characters' }],
  ['more than five minutes ago', { at: new Date(now().getTime() - 5 * 60_000 - 1_500) }],
  ['in more than five minutes', { at: new Date(now().getTime() + 5 * 60_000 + 90_000) }],
])('a post signed with %s is refused', async (_what, wishes) => {
  const mail = await aMailThatIs('sent');
  expect(await tell(mail.mailId, wishes)).toBe(401);
  expect(await rowOf(mail)).toMatchObject({ state: 'sent' });
});

test('a signature is of this body and this moment alone', async () => {
  const { mailId } = await aMailThatIs('sent');
  const timestamp = String(Math.floor(now().getTime() / 1000));
  const body = JSON.stringify({ messageId: `<${mailId}@localhost>`, kind: 'hard' });
  const good = signatureOf(secret, timestamp, Buffer.from(body));
  const post = async (headers: Record<string, string>, text: string) =>
    (await POST(new Request('http://localhost/api/bounces', { method: 'POST', headers, body: text }))).status;
  const signed = { 'x-leerkring-timestamp': timestamp, 'x-leerkring-signature': good };
  expect(await post(signed, `${body} `)).toBe(401);
  expect(await post({ ...signed, 'x-leerkring-timestamp': String(Number(timestamp) - 1) }, body)).toBe(401);
  expect(await post({ 'x-leerkring-timestamp': timestamp }, body)).toBe(401);
  expect(await post({ ...signed, 'x-leerkring-signature': 'sha256=00' }, body)).toBe(401);
  expect(await post(signed, body)).toBe(200);
});

test('a mail that nobody knows gets the same answer, and leaves no trace', async () => {
  const before = await db().outboxMail.count();
  expect(await tell(randomUUID())).toBe(200);
  expect(await db().outboxMail.count()).toBe(before);
});

test('a mail that is being sent is asked for again later; a refused one stays refused', async () => {
  const sending = await aMailThatIs('sending');
  expect(await tell(sending.mailId)).toBe(503);
  const failed = await aMailThatIs('failed');
  expect(await tell(failed.mailId)).toBe(200);
  expect(await rowOf(failed)).toMatchObject({ state: 'failed' });
});

test('what is too long or says nothing is refused, and so is a kind that there is not', async () => {
  const { mailId } = await aMailThatIs('sent');
  expect(await tell(mailId, { body: ' '.repeat(5_000) })).toBe(413);
  expect(await tell(mailId, { body: 'no json' })).toBe(400);
  expect(await tell(mailId, { kind: 'delivered' })).toBe(400);
  expect(await tell('no-id')).toBe(400);
});

test('looking for one mail opens no other: the app sees rows of no partnership', async () => {
  const mail = await aMailThatIs('sent');
  await aMember();
  const seen = await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.bounced_mail', ${mail.mailId}, true)`;
    await tx.$queryRaw`SELECT * FROM find_bounced_mail(${mail.mailId}::uuid)`;
    return tx.outboxMail.count({ where: { id: mail.mailId } });
  });
  expect(seen).toBe(0);
});
