import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember } from '@/lib/features/members/add-member';
import { changeEmail } from '@/lib/features/members/change-email';
import { leave } from '@/lib/features/members/leave';
import { requestSignUp } from '@/lib/features/sign-ups/request-sign-up';
import { signUpToken } from '@/lib/features/sign-ups/sign-up-token';
import { startPartnership } from '@/lib/features/sign-ups/start-partnership';
import { loginToken } from '@/lib/platform/auth/login-link';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db/client';
import { env } from '@/lib/platform/env';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { aMember, as } from '../factories/cast';
import { deliver } from './mail-cast';
import { aMailServer, type MailServer } from './smtp-double';

let server: MailServer;
beforeAll(async () => {
  server = await aMailServer();
});
afterAll(() => server.close());

const anEmail = () => `${randomUUID().slice(0, 8)}@example.nl`;

async function anInvitation() {
  const anna = await aMember({ roles: ['coordinator'] });
  const email = anEmail();
  const sem = { name: 'Sem de Boer', email, schoolId: null, roles: ['mentor' as const] };
  const { id: memberId } = await as(anna, (scope) => addMember(scope, sem));
  return { anna, memberId, email, mail: await mailOf(anna.partnershipId, memberId, 'invitation') };
}

async function mailOf(partnershipId: string, memberId: string, kind: 'invitation' | 'email_changed') {
  const row = await inTenant(partnershipId, ({ tx }) =>
    tx.outboxMail.findFirstOrThrow({ where: { memberId, kind }, select: { id: true, loginLinkId: true } }),
  );
  return { mailId: row.id, partnershipId, linkId: row.loginLinkId ?? '' };
}

async function aSignUp() {
  const email = anEmail();
  const wish = { partnership: 'Opleidingsschool Begin', sector: 'po' as const, name: 'Anna de Vries' };
  await requestSignUp({ ...wish, email, client: email, locale: 'en' });
  const { id } = await db().signUp.findFirstOrThrow({ where: { email }, select: { id: true } });
  const mail = await transaction((tx) =>
    tx.outboxMail.findFirstOrThrow({ where: { signUpId: id }, select: { id: true } }),
  );
  return { email, token: signUpToken(id), mail: { mailId: mail.id, partnershipId: null } };
}

test('a sign-up mail brings the link, in the language of who asked', async () => {
  const { email, token, mail } = await aSignUp();
  await deliver(mail, server.transport);
  const [got] = server.mailsTo(email);
  expect(got?.text).toContain(`${env().BASE_URL}/starten/${token}`);
  expect(got?.text).toContain('Opleidingsschool Begin');
  expect(got?.subject).not.toMatch(/Begin|Anna/);
  expect(got?.html).toContain('lang="en"');
});

test('a sign-up that was followed already needs no mail', async () => {
  const { email, token, mail } = await aSignUp();
  await startPartnership(token);
  await deliver(mail, server.transport);
  expect(server.mailsTo(email)).toEqual([]);
});

test('an invitation brings a sign-in link', async () => {
  const { email, mail } = await anInvitation();
  await deliver(mail, server.transport);
  const [got] = server.mailsTo(email);
  expect(got?.text).toContain(`${env().BASE_URL}/aanmelden/${loginToken(mail.linkId)}`);
  expect(got?.text).toContain('Dag Sem,');
});

test.each([
  ['the link was used', ({ mail }: Invited) => useLink(mail.linkId)],
  ['the person left', ({ anna, memberId }: Invited) => as(anna, (scope) => leave(scope, { memberId }))],
  [
    'the address is another by now',
    ({ anna, memberId }: Invited) => as(anna, (scope) => changeEmail(scope, { memberId, email: anEmail() })),
  ],
])('no invitation when %s', async (_, happens) => {
  const invited = await anInvitation();
  await happens(invited);
  await deliver(invited.mail, server.transport);
  expect(server.mailsTo(invited.email)).toEqual([]);
});

type Invited = Awaited<ReturnType<typeof anInvitation>>;
const useLink = (id: string) => db().loginLink.update({ where: { id }, data: { usedAt: now() } });

test('the old address hears of a change, unless it is theirs again by then', async () => {
  const { anna, memberId, email } = await anInvitation();
  await as(anna, (scope) => changeEmail(scope, { memberId, email: anEmail() }));
  const told = await mailOf(anna.partnershipId, memberId, 'email_changed');
  await as(anna, (scope) => changeEmail(scope, { memberId, email }));
  await deliver(told, server.transport);
  expect(server.mailsTo(email)).toEqual([]);
});
