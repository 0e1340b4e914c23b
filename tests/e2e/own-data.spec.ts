import { expect, test } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { type Asking, ask } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { expectNothingOf } from '../isolation/strangers';
import { secret, type World } from '../isolation/world';

/** The file with everything of one person: theirs, whole, and nobody else's. */
let own: World;
let other: World;

test.beforeAll(async () => {
  [own, other] = (await buildWorlds(2)) as [World, World];
});

const take = (as: Asking['as'], headers: Record<string, string> = {}) =>
  ask(paths.ownDataFile(own.slug), { as, method: 'POST', headers });

test('a mentor takes along the own scan, question and note, and what others wrote to them', async () => {
  const reply = await take(own.people.ready);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-disposition')).toContain('attachment');
  const data = JSON.parse(reply.body);
  expect(data.person.email).toBe(own.people.ready.email);
  expect(data.rounds[0].selfScan.axes).toHaveLength(5);
  expect(reply.body).toContain(secret(own.tag, 'ready', 'feedforward'));
  expect(reply.body).not.toContain(`geheim-${own.tag}-halfway`);
  expect(reply.body).not.toContain(own.people.halfway.email);
});

test('who left takes along the own, and only that', async () => {
  const reply = await take(own.people.left);
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.body)).toMatchObject({ person: { name: own.people.left.name }, rounds: [] });
  for (const person of [own.people.ready, own.people.leader, own.people.coordinator])
    expect(reply.body).not.toContain(person.name);
});

test('a visitor, another partnership and another site get nothing', async () => {
  const visitor = await take(null);
  expectNothingOf(own, visitor, 'a visitor');
  expect(visitor.location).toMatch(/^\/aanmelden/);
  const stranger = await take(other.people.ready);
  expectNothingOf(own, stranger, 'a stranger');
  expect(stranger.status).toBe(404);
  const site = await take(own.people.ready, { origin: 'https://example.org' });
  expectNothingOf(own, site, 'another site');
  expect(site.status).toBe(403);
});
