import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { adapter } from '@/lib/platform/auth/adapter';
import { loginToken, readLoginToken } from '@/lib/platform/auth/login-link';
import { requestLoginLink } from '@/lib/platform/auth/request-login-link';
import { tokenHash } from '@/lib/platform/auth/session-token';
import { now, setClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { aMember } from '../../factories/cast';

const { useVerificationToken: spendToken } = adapter;
const spendLink = (identifier: string, id: string) =>
  spendToken?.({ identifier, token: tokenHash(loginToken(id)) });
const client = () => `client-${randomUUID()}`;
const linksOf = (userId: string) => db().loginLink.findMany({ where: { userId } });

test('a known and an unknown address get the same answer; only the known one gets a link and a mail', async () => {
  const member = await aMember();
  expect(await requestLoginLink(member.email.toUpperCase(), client(), '/p/x')).toBe('sent');
  expect(await requestLoginLink(`${randomUUID()}@example.nl`, client(), null)).toBe('sent');
  const [link, ...more] = await linksOf(member.userId);
  expect(more).toEqual([]);
  expect(link).toMatchObject({ returnTo: '/p/x', usedAt: null });
  expect(await db().outboxMail.count({ where: { loginLinkId: link?.id } })).toBe(1);
});

test('five links an hour for one address, for known and unknown alike', async () => {
  const { email } = await aMember();
  for (const address of [email, `${randomUUID()}@example.nl`]) {
    const answers = [];
    for (let turn = 0; turn < 6; turn += 1) answers.push(await requestLoginLink(address, client(), null));
    expect(answers).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'too-many']);
  }
});

test('forty people behind one client address all get their link', async () => {
  const school = client();
  for (let person = 0; person < 40; person += 1) {
    expect(await requestLoginLink(`${randomUUID()}@example.nl`, school, null)).toBe('sent');
  }
});

test('the database holds no usable token, and a token without our seal is nothing', async () => {
  const member = await aMember();
  await requestLoginLink(member.email, client(), null);
  const [link] = await linksOf(member.userId);
  const token = loginToken(link?.id ?? '');
  expect(JSON.stringify(link)).not.toContain(token);
  expect(readLoginToken(token)).toBe(link?.id);
  expect(readLoginToken(`${token.slice(0, -2)}AA`)).toBeNull();
  expect(readLoginToken(link?.id ?? '')).toBeNull();
});

test('a link is spent once, also by two at the same time, and not after 24 hours', async () => {
  const member = await aMember();
  const spend = (id: string) => spendLink(member.email, id);
  await requestLoginLink(member.email, client(), null);
  const [link] = await linksOf(member.userId);
  const results = await Promise.all([spend(link?.id ?? ''), spend(link?.id ?? ''), spend(link?.id ?? '')]);
  expect(results.filter(Boolean)).toHaveLength(1);

  await requestLoginLink(member.email, client(), null);
  const fresh = (await linksOf(member.userId)).find(({ usedAt }) => usedAt === null);
  const late = new Date(now().getTime() + 24 * 3_600_000 + 1000);
  setClock(() => late);
  try {
    expect(await spend(fresh?.id ?? '')).toBeNull();
  } finally {
    setClock();
  }
});

test('a link is of use to its own address only', async () => {
  const [mine, theirs] = [await aMember(), await aMember()];
  await requestLoginLink(mine.email, client(), null);
  const [link] = await linksOf(mine.userId);
  expect(await spendLink(theirs.email, link?.id ?? '')).toBeNull();
});
