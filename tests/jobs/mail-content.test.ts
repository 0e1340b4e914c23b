import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { loginToken } from '@/lib/platform/auth/login-link';
import { requestLoginLink } from '@/lib/platform/auth/request-login-link';
import { db, transaction } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { aMember } from '../factories/cast';
import { aMentorInGroup, answer, askStudent, askTrainer, deliver, mailOf } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';

let server: MailServer;
beforeAll(async () => {
  server = await aMailServer();
});
afterAll(() => server.close());

const host = () => new URL(env().BASE_URL).hostname;

test('a student gets the link, in Dutch, with the mentor to reply to', async () => {
  const { mentor } = await aMentorInGroup();
  const { mail, requestId, email } = await askStudent(mentor, 'Fijn als je wilt meedenken.');
  await deliver(mail, server.transport);
  const [got] = server.mailsTo(email);
  const token = createLinkToken(env().LEERKRING_SECRET, {
    partnershipId: mentor.partnershipId,
    requestId,
    version: 1,
  });
  expect(got?.text).toContain(`${env().BASE_URL}/f/${token}`);
  expect(got?.text).toContain('Fijn als je wilt meedenken.');
  expect(got?.html).toContain('lang="nl"');
  expect(got?.replyTo?.value).toEqual([{ name: 'Fatima el Amrani', address: mentor.email }]);
  expect(got?.from?.value[0]?.address).toBe('leerkring@example.nl');
  expect(got?.messageId).toBe(`<${mail.mailId}@${host()}>`);
  expect(got?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(got?.subject).not.toMatch(/Noah|Fatima/);
});

test('a trainer gets the address of the signed-in form, in their own language', async () => {
  const { mentor, facilitator } = await aMentorInGroup();
  await db().user.update({ where: { id: facilitator.userId }, data: { locale: 'en' } });
  const { mail, requestId } = await askTrainer(mentor, facilitator.memberId);
  await deliver(mail, server.transport);
  const [got] = server.mailsTo(facilitator.email);
  expect(got?.text).toContain(`${env().BASE_URL}/p/${mentor.slug}/geven/${requestId}`);
  expect(got?.text).not.toContain('/f/');
  expect(got?.html).toContain('lang="en"');
});

test('the mentor hears of an answer without what it says, with a facilitator to reply to', async () => {
  const { mentor, facilitator } = await aMentorInGroup();
  const { requestId } = await askStudent(mentor);
  await answer(mentor, requestId);
  await deliver(await mailOf(mentor, `feedback-answered:${requestId}`), server.transport);
  const [got] = server.mailsTo(mentor.email);
  expect(got?.subject).toBe('Je hebt nieuwe feedback');
  expect(`${got?.text}${got?.html}`).not.toMatch(/Noah|Kramer|Vraag vaker/);
  expect(got?.text).toMatch(/zodra\s+je\s+je\s+eigen\s+zelfscan/);
  expect(got?.text).toContain(`${env().BASE_URL}/p/${mentor.slug}`);
  expect(got?.replyTo?.value[0]?.address).toBe(facilitator.email);
});

test('a sign-in mail goes to the login, outside every partnership, with nobody to reply to', async () => {
  const { email, userId } = await aMember();
  await requestLoginLink(email, `client-${userId}`, null);
  const link = await db().loginLink.findFirstOrThrow({ where: { userId }, select: { id: true } });
  const row = await transaction((tx) =>
    tx.outboxMail.findFirstOrThrow({ where: { loginLinkId: link.id }, select: { id: true } }),
  );
  await deliver({ mailId: row.id, partnershipId: null }, server.transport);
  const [got] = server.mailsTo(email);
  expect(got?.text).toContain(`${env().BASE_URL}/aanmelden/${loginToken(link.id)}`);
  expect(got?.replyTo).toBeUndefined();
});
