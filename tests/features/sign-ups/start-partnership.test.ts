import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { getSignUp } from '@/lib/features/sign-ups/queries';
import { requestSignUp } from '@/lib/features/sign-ups/request-sign-up';
import { signUpSchema } from '@/lib/features/sign-ups/schema';
import { signUpToken } from '@/lib/features/sign-ups/sign-up-token';
import { startPartnership } from '@/lib/features/sign-ups/start-partnership';
import { forgetExpiredLogins } from '@/lib/jobs/forget-expired';
import { loginToken } from '@/lib/platform/auth/login-link';
import { now, setClock } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db/client';
import { aMember, as } from '@/tests/factories/cast';

afterEach(() => setClock());

const anEmail = () => `${randomUUID().slice(0, 8)}@example.nl`;
const wish = { partnership: 'Opleidingsschool De Aanvang', sector: 'vo' as const, name: 'Anna de Vries' };

async function aSignUp(wishes: { email?: string; partnership?: string } = {}) {
  const email = wishes.email ?? anEmail();
  const input = { ...wish, ...wishes, email, client: `client-${email}`, locale: 'nl' };
  expect(await requestSignUp(input)).toBe('sent');
  const { id } = await db().signUp.findFirstOrThrow({ where: { email: email.toLowerCase() } });
  return { id, email, token: signUpToken(id) };
}

test('asking makes no partnership and no login, only a mail to that address', async () => {
  const { id, email, token } = await aSignUp({ email: `Anna.${anEmail()}` });
  expect(await db().user.findUnique({ where: { email: email.toLowerCase() } })).toBeNull();
  const mail = await transaction((tx) => tx.outboxMail.findFirst({ where: { signUpId: id } }));
  expect(mail).toMatchObject({ kind: 'sign_up', state: 'queued', partnershipId: null });
  expect(await getSignUp(token)).toMatchObject({ partnershipName: wish.partnership, personName: wish.name });
});

test('the link makes a partnership with its coordinator and the published standard framework, once', async () => {
  const { email, token } = await aSignUp();
  const results = await Promise.all([
    startPartnership(token),
    startPartnership(token),
    startPartnership(token),
  ]);
  const [started, ...more] = results.filter((result) => result !== null);
  expect(more).toEqual([]);
  if (!started) throw new Error('nothing started');
  expect(await getSignUp(token)).toBeNull();
  const found = await as(started, async ({ tx, actor, partnership }) => ({
    actor,
    partnership: await tx.partnership.findFirstOrThrow({ where: { id: partnership.id } }),
    versions: await tx.frameworkVersion.findMany(),
    members: await tx.member.count(),
    audit: await tx.auditEvent.findMany(),
    email: await tx.user.findFirstOrThrow({ where: { id: started.userId } }),
  }));
  expect(found.actor).toMatchObject({ name: wish.name, roles: ['coordinator'] });
  expect(found.partnership).toMatchObject({ name: wish.partnership, sector: 'vo' });
  expect(found.versions).toMatchObject([{ number: 1, publishedAt: expect.any(Date) }]);
  expect(found.members).toBe(1);
  expect(found.audit).toMatchObject([
    { kind: 'partnership_started', actorMemberId: found.actor.memberId, details: {} },
  ]);
  expect(found.email.email).toBe(email);
});

test('two partnerships of one name have two addresses', async () => {
  const partnership = `Tweeling ${randomUUID().slice(0, 6)}`;
  const first = await startPartnership((await aSignUp({ partnership })).token);
  const second = await startPartnership((await aSignUp({ partnership })).token);
  expect(second?.slug).toBe(`${first?.slug}-2`);
});

test('a known address is answered the same, and keeps its one login', async () => {
  const known = await aMember();
  const { token } = await aSignUp({ email: known.email });
  const started = await startPartnership(token);
  expect(started?.userId).toBe(known.userId);
  await as(known, async ({ tx }) => expect(await tx.member.count()).toBe(1));
});

test('a link that is expired, changed or made for signing in starts nothing', async () => {
  const { id, token } = await aSignUp();
  expect(await startPartnership(loginToken(id))).toBeNull();
  expect(await startPartnership(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
  expect(await startPartnership('verlopen')).toBeNull();
  const later = new Date(now().getTime() + 25 * 3_600_000);
  setClock(() => later);
  expect(await startPartnership(token)).toBeNull();
  expect(await getSignUp(token)).toBeNull();
});

test('what was never confirmed is forgotten after a week', async () => {
  const { id } = await aSignUp();
  await db().signUp.update({
    where: { id },
    data: { expiresAt: new Date(now().getTime() - 8 * 86_400_000) },
  });
  const kept = await aSignUp();
  await forgetExpiredLogins();
  expect(await db().signUp.findMany({ where: { id: { in: [id, kept.id] } }, select: { id: true } })).toEqual([
    { id: kept.id },
  ]);
});

test('six tries for one address are one too many', async () => {
  const email = anEmail();
  const outcomes: string[] = [];
  for (let index = 0; index < 6; index++) {
    outcomes.push(await requestSignUp({ ...wish, email, client: `client-${email}`, locale: 'nl' }));
  }
  expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'too-many']);
});

test('one client cannot mail the whole country', async () => {
  const client = `client-${randomUUID()}`;
  const outcomes = new Set<string>();
  for (let index = 0; index < 61; index++)
    outcomes.add(await requestSignUp({ ...wish, email: anEmail(), client, locale: 'nl' }));
  expect([...outcomes]).toEqual(['sent', 'too-many']);
});

test('names hold no links, and are neither empty nor endless', () => {
  const parsed = signUpSchema.safeParse({
    partnership: 'Kijk op www.example.nl',
    sector: 'wo',
    name: 'x'.repeat(81),
    email: 'anna',
  });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['partnership', 'noLinks'],
    ['sector', 'choose'],
    ['name', 'tooLong'],
    ['email', 'email'],
  ]);
});
