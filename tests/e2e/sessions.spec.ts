import { expect, test } from 'playwright/test';
import { paths } from '@/lib/shared/paths';
import { type Asking, ask } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { deeds } from '../isolation/deeds';
import { doIt, readForm } from '../isolation/doing';
import { aSession, hashOf } from '../isolation/sessions';
import { expectNothingOf } from '../isolation/strangers';
import { TenantRows } from '../isolation/tenant-rows';
import type { World } from '../isolation/world';

/** What a cookie is worth: a session that stands in the database and has not ended, of someone who is a member. */
let own: World;
let rows: TenantRows;

test.beforeAll(async () => {
  [own] = (await buildWorlds(1)) as [World];
  rows = await TenantRows.open(process.env.DATABASE_URL ?? '');
});
test.afterAll(() => rows?.close());

async function expectSignedOut(as: Asking['as'], what: string) {
  const reply = await ask(paths.home(own.slug), { as });
  expectNothingOf(own, reply, what);
  expect({ what, status: reply.status, to: reply.location.startsWith('/aanmelden') }).toEqual({
    what,
    status: 307,
    to: true,
  });
}

test('a session works until it ends', async () => {
  const { userId } = own.people.ready;
  expect((await ask(paths.home(own.slug), { as: await aSession(rows, userId, 1) })).status).toBe(200);
  await expectSignedOut(await aSession(rows, userId, -1), 'a session that ended');
});

test('a cookie that was signed out is worth nothing, and ends no other session', async () => {
  const as = await aSession(rows, own.people.fresh.userId, 1);
  const world = { ...own, people: { ...own.people, newcomer: { ...own.people.fresh, ...as } } };
  const deed = deeds.find(({ name }) => name === 'sign out');
  if (!deed) throw new Error('no deed to sign out');
  const reply = await doIt(await readForm(deed, world), as);
  expect(reply.status).toBe(303);
  await expectSignedOut(as, 'a session that was signed out');
  expect((await ask(paths.home(own.slug), { as: own.people.fresh })).status).toBe(200);
});

test('what the database holds of a session does not sign in', async () => {
  await expectSignedOut({ session: hashOf(own.people.ready.session) }, 'the hash of a session');
  for (const session of ['', 'x', '%00', `${own.people.ready.session}x`, own.people.ready.userId])
    await expectSignedOut({ session }, `the cookie ${session}`);
});

test('a login that is gone takes its sessions along', async () => {
  const {
    rows: [user],
  } = await rows.query(
    `INSERT INTO app_user (id, email, created_at) VALUES (gen_random_uuid(), $1, now()) RETURNING id`,
    [`weg-${own.tag}@example.nl`],
  );
  const as = await aSession(rows, user.id, 1);
  expect((await ask(paths.home(own.slug), { as })).status).toBe(404);
  await rows.query('DELETE FROM app_user WHERE id = $1', [user.id]);
  await expectSignedOut(as, 'the session of a login that is gone');
});

test('who left the partnership gets nothing of it, with a session that still works', async () => {
  const reply = await ask(paths.home(own.slug), { as: own.people.left });
  expectNothingOf(own, reply, 'who left');
  expect(reply.status).toBe(404);
});
