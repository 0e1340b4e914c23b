import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { declineRequest } from '@/lib/features/feedback/decline-request';
import { sendAgain } from '@/lib/features/feedback/send-again';
import { takeBack } from '@/lib/features/feedback/take-back';
import { withdrawRequest } from '@/lib/features/feedback/withdraw-request';
import { requestLoginLink } from '@/lib/platform/auth/request-login-link';
import { now, setClock } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db/client';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMember, as } from '../factories/cast';
import { aMentorInGroup, answer, askStudent, deliver, mailOf, rowOf } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';

let server: MailServer;
beforeAll(async () => {
  server = await aMailServer();
});
afterEach(() => setClock());
afterAll(() => server.close());

const respondent = { linkVersion: 1 };
const later = (hours: number) => {
  const moment = new Date(now().getTime() + hours * 3_600_000);
  setClock(() => moment);
};

async function asked() {
  const { mentor } = await aMentorInGroup();
  return { mentor, ...(await askStudent(mentor)) };
}
type Asked = Awaited<ReturnType<typeof asked>>;

const inside = ({ mentor }: Asked, work: Parameters<typeof inTenant<unknown>>[1]) =>
  inTenant(mentor.partnershipId, work);
test.each([
  ['withdrawn', (it: Asked) => as(it.mentor, (scope) => withdrawRequest(scope, it))],
  [
    'declined',
    (it: Asked) => inside(it, (scope) => declineRequest(scope, { requestId: it.requestId, respondent })),
  ],
  ['answered', (it: Asked) => answer(it.mentor, it.requestId)],
  ['expired', async () => later(24 * 40)],
  [
    'of a mentor who left',
    (it: Asked) =>
      inside(it, ({ tx }) =>
        tx.member.updateMany({ where: { id: it.mentor.memberId }, data: { leftAt: now() } }),
      ),
  ],
])('a request that is %s is not mailed any more', async (_what, happens) => {
  const it = await asked();
  await happens(it);
  expect(await deliver(it.mail, server.transport)).toBe('done');
  expect(await rowOf(it.mail)).toMatchObject({ state: 'dropped', attempts: 0 });
  expect(server.mailsTo(it.email)).toHaveLength(0);
});

test('of two links only the newest is mailed', async () => {
  const it = await asked();
  later(2);
  await as(it.mentor, (scope) => sendAgain(scope, it));
  await deliver(it.mail, server.transport);
  const newest = await mailOf(it.mentor, `feedback-request:${it.requestId}:2`);
  await deliver(newest, server.transport);
  expect((await rowOf(it.mail)).state).toBe('dropped');
  expect((await rowOf(newest)).state).toBe('sent');
  expect(server.mailsTo(it.email)).toHaveLength(1);
});

test('an answer that was taken back, or read already, is no news', async () => {
  const back = await asked();
  await answer(back.mentor, back.requestId);
  await inside(back, (scope) => takeBack(scope, { requestId: back.requestId, respondent }));
  const read = await asked();
  await answer(read.mentor, read.requestId);
  await inside(read, ({ tx }) =>
    tx.feedbackResponse.updateMany({ where: { requestId: read.requestId }, data: { readAt: now() } }),
  );
  for (const it of [back, read]) {
    const mail = await mailOf(it.mentor, `feedback-answered:${it.requestId}`);
    expect(await deliver(mail, server.transport)).toBe('done');
    expect((await rowOf(mail)).state).toBe('dropped');
    expect(server.mailsTo(it.mentor.email)).toHaveLength(0);
  }
});

test.each([
  ['used', (id: string) => db().loginLink.update({ where: { id }, data: { usedAt: now() } })],
  ['expired', async () => later(25)],
])('a sign-in link that is %s is not mailed any more', async (_what, happens) => {
  const { email, userId } = await aMember();
  await requestLoginLink(email, `client-${userId}`, null);
  const { id } = await db().loginLink.findFirstOrThrow({ where: { userId }, select: { id: true } });
  const mail = await transaction((tx) =>
    tx.outboxMail.findFirstOrThrow({ where: { loginLinkId: id }, select: { id: true } }),
  );
  await happens(id);
  await deliver({ mailId: mail.id, partnershipId: null }, server.transport);
  const row = await transaction((tx) =>
    tx.outboxMail.findFirstOrThrow({ where: { id: mail.id }, select: { state: true } }),
  );
  expect(row.state).toBe('dropped');
  expect(server.mailsTo(email)).toHaveLength(0);
});
