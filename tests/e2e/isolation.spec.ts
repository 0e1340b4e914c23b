import { expect, test } from 'playwright/test';
import { argumentsOf, callAction, withoutPage, wrongArguments } from '../isolation/action-calls';
import { type Asking, ask, triesSoFar } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { builtActions, builtRoutes } from '../isolation/built';
import { type Deed, doerOf } from '../isolation/deed';
import { deeds } from '../isolation/deeds';
import { attempts, doIt, type Prepared, readForm } from '../isolation/doing';
import { inTurns } from '../isolation/in-turns';
import { pageForms } from '../isolation/page-forms';
import type { LinkRead, Read } from '../isolation/read';
import { reads } from '../isolation/reads';
import {
  askAll,
  expectAnswer,
  expectNoSecrets,
  expectNothingOf,
  expectSilence,
  strangersTo,
} from '../isolation/strangers';
import { changedTables, TenantRows } from '../isolation/tenant-rows';
import { changedTokens, olderLink } from '../isolation/tokens';
import { personKeys, type World } from '../isolation/world';

/**
 * What belongs to one partnership stays there: every page, address and action of the build, asked by everyone who has
 * no business there. `own` is the partnership that is looked into, `other` the one of those who look.
 */
test.setTimeout(120_000);

let own: World;
let other: World;
let rows: TenantRows;

test.beforeAll(async () => {
  [own, other] = (await buildWorlds(2)) as [World, World];
  rows = await TenantRows.open(process.env.DATABASE_URL ?? '');
  await rows.mailAtRest(own.partnershipId);
});
test.afterAll(() => {
  console.log(`isolation: ${triesSoFar()} tries`);
  return rows?.close();
});

/** What `work` changed in the partnership, by table. */
async function changesOf(work: () => Promise<unknown>) {
  const before = await rows.digest(own.partnershipId);
  await work();
  await rows.mailAtRest(own.partnershipId);
  return changedTables(before, await rows.digest(own.partnershipId));
}

test('every page and address of the build is in the table of reads', () => {
  expect(
    builtRoutes()
      .map(({ pattern }) => pattern)
      .sort(),
  ).toEqual(Object.keys(reads).sort());
});

test('every server action of the build has a deed', () => {
  expect(
    builtActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...new Set(deeds.flatMap(({ does }) => ('action' in does ? [does.action] : [])))].sort());
});

test('every address that takes posts has a deed', async () => {
  const covered = deeds.flatMap(({ does }) => ('route' in does ? [does.route] : []));
  for (const { pattern } of builtRoutes().filter(({ kind }) => kind === 'route')) {
    const read = reads[pattern];
    const path =
      read && 'posts' in read
        ? read.posts(own)
        : read && 'link' in read
          ? read.page(read.link(own))
          : read && 'readers' in read
            ? read.at(own)
            : (read as { at: string }).at;
    const { headers } = await ask(path, { method: 'OPTIONS' });
    const methods = (headers.get('allow') ?? '')
      .split(', ')
      .filter((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method));
    expect({ pattern, methods }).toEqual({ pattern, methods: covered.includes(pattern) ? ['POST'] : [] });
  }
});

test.describe('reading', () => {
  for (const [nth, [pattern, read]] of Object.entries(reads).entries()) {
    if ('readers' in read) test(pattern, () => tryReading(pattern, read, nth));
    else if ('link' in read) test(pattern, () => tryLink(read));
    else if ('public' in read)
      test(`${pattern} (${read.public})`, async () => {
        for (const as of [null, other.people.coordinator, other.people.ready]) {
          const reply = await ask(read.at, { as });
          expectSilence(own, reply, read.at);
          if (!as) expect(reply.status).toBe(read.status ?? 200);
          if (!as && read.says) expect(reply.body).toContain(read.says);
        }
      });
  }
});

async function tryReading(pattern: string, read: Read, nth: number) {
  const path = read.at(own);
  for (const [index, key] of read.readers.entries()) {
    const reply = await ask(path, { as: own.people[key] });
    expectNoSecrets(own, key, reply, `${path} as ${key}`);
    expect([200, 303, 307], `${path} as ${key}`).toContain(reply.status);
    if (index === 0)
      expect({ status: reply.status, says: reply.body.includes(read.says(own)) }).toEqual({
        status: 200,
        says: true,
      });
  }
  const colleagues = personKeys.filter((key) => key !== 'left' && !read.readers.includes(key));
  const strangers = strangersTo(own, other, !read.andWhoLeft);
  const withIds = /\[(?!slug)/.test(pattern);
  const swapped = path.replace(own.slug, other.slug);

  if (read.andWhoLeft) {
    const reply = await ask(path, { as: own.people.left });
    expect(reply.status, `${path} as who left`).toBe(200);
    expectNoSecrets(own, 'left', reply, `${path} as who left`);
  }
  const changed = await changesOf(async () => {
    for (const key of colleagues) {
      const reply = await ask(path, { as: own.people[key] });
      expectNoSecrets(own, key, reply, `${path} as ${key}`);
      expect([403, 404], `${path} as ${key}`).toContain(reply.status);
    }
    for (const { stranger, reply } of await askAll(strangers, path)) {
      const what = `${path} as ${stranger.name}`;
      expectNothingOf(own, reply, what);
      if (stranger.as) expect(reply.status, what).toBe(404);
      else
        expect({ what, status: reply.status, to: reply.location.startsWith('/aanmelden') }).toEqual({
          what,
          status: 307,
          to: true,
        });
    }
    // Without an id in it, it is a page of their own: some have a look.
    for (const { stranger, reply } of await askAll(
      withIds ? strangers : inTurns(strangers, nth, 2),
      swapped,
    )) {
      const what = `${swapped} as ${stranger.name}`;
      expectNothingOf(own, reply, what);
      if (withIds && stranger.as) expect(reply.status, what).toBe(404);
    }
    await tryOtherWays(path, nth);
  });
  expect(changed).toEqual([]);
}

/** The same page as Next's router asks for it, by other methods, and with headers that only our own servers set. */
async function tryOtherWays(path: string, nth: number) {
  const some = [
    { name: 'a visitor', as: null },
    { name: 'a mentor of another partnership', as: other.people.ready },
  ];
  const leaf = encodeURIComponent(
    JSON.stringify([
      '',
      {
        children: [
          'p',
          { children: [['slug', own.slug, 'd'], { children: ['__PAGE__', {}, null, 'refetch'] }] },
        ],
      },
    ]),
  );
  const ways: Omit<Asking, 'as'>[] = [
    { headers: { rsc: '1' } },
    { headers: { rsc: '1', 'next-router-prefetch': '1' } },
    { headers: { rsc: '1', 'next-router-state-tree': leaf } },
    { headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' } },
    ...['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST'].map((method) => ({ method })),
    { headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-middleware-rewrite': path } },
    {
      headers: {
        'x-forwarded-host': 'example.org',
        'x-leerkring-path': path,
        'x-request-id': 'x'.repeat(2000),
      },
    },
    { headers: { 'x-nextjs-data': '1', 'x-invoke-path': path, 'x-matched-path': path } },
  ];
  for (const way of inTurns(ways, nth, 2)) {
    for (const { stranger, reply } of await askAll(some, path, way)) {
      expectNothingOf(own, reply, `${path} as ${stranger.name}, ${JSON.stringify(way)}`);
      expect(reply.location).not.toContain('example.org');
    }
  }
}

async function tryLink(read: LinkRead) {
  const reply = await ask(read.page(read.link(own)));
  expect({ status: reply.status, says: reply.body.includes(read.says(own)) }).toEqual({
    status: 200,
    says: true,
  });
  const changed = await changesOf(async () => {
    for (const { name, token } of changedTokens(own, other, read.link(own))) {
      if (read.olderToo && name === olderLink) continue;
      const refused = await ask(read.page(token));
      expectNothingOf(own, refused, `${read.page('…')} with ${name}`);
      expect([303, 404, 410], name).toContain(refused.status);
    }
  });
  expect(changed).toEqual([]);
}

test.describe('doing', () => {
  for (const [nth, deed] of deeds.entries()) {
    test(deed.name, async () => {
      const prepared = await readForm(deed, own);
      for (const attempt of deed.harmless ? [] : attempts(deed, prepared, own, other, nth)) {
        const changed = await changesOf(async () => {
          const replies = await Promise.all(
            attempt.tries.map(async ({ name, send }) => ({ name, reply: await send() })),
          );
          for (const { name, reply } of replies) {
            if (attempt.within) expectAnswer(reply, `${deed.name}, ${name}`);
            else expectNothingOf(own, reply, `${deed.name}, ${name}`);
          }
        });
        expect({ by: attempt.name, changed }).toEqual({ by: attempt.name, changed: [] });
      }
      if ('action' in deed.does) await tryByScript(deed, prepared, nth);
      const changed = await changesOf(async () => {
        const reply = await doIt(prepared, doerOf(deed, own));
        expect(reply.status, deed.name).toBeLessThan(400);
      });
      expect(changed).toEqual([...deed.changes].sort());
    });
  }

  /**
   * The action called by its id: by strangers as the form would, and with more, as one server of Next passes it on to
   * another; and by anyone with what no form sends.
   */
  async function tryByScript(deed: Deed, prepared: Prepared, nth: number) {
    const [id = ''] = prepared.actions;
    const page = deed.page(own);
    const strangers = deed.harmless ? [] : strangersTo(own, other);
    const anyone = deed.harmless ? [null] : [null, other.people.ready, doerOf(deed, own)];
    const asked = () =>
      [
        { some: inTurns(strangers, nth, 2), more: [], how: {} },
        { some: strangers, more: ['more', { than: 'asked' }], how: withoutPage },
      ].flatMap(({ some, more, how }) =>
        some.map(async ({ name, as }) => ({
          name,
          reply: await callAction(page, id, argumentsOf(prepared, more), as, how),
        })),
      );
    const wrong = () =>
      inTurns(wrongArguments, nth, 2).flatMap((body, index) =>
        anyone.map(async (as) => ({
          body,
          reply: await callAction(page, id, body, as, index === 0 ? {} : withoutPage),
        })),
      );
    const changed = await changesOf(async () => {
      for (const { name, reply } of await Promise.all(asked()))
        expectNothingOf(own, reply, `${deed.name}, ${name}, by script`);
      for (const { body, reply } of await Promise.all(wrong()))
        expectAnswer(reply, `${deed.name}, with ${body.slice(0, 60)}`);
    });
    expect({ by: 'script', changed }).toEqual({ by: 'script', changed: [] });
  }

  test('nothing of the one partnership came to stand in the other', async () => {
    const text = await rows.text(other.partnershipId);
    const ids = [
      own.partnershipId,
      own.cohort,
      own.round,
      ...own.axes,
      ...Object.values(own.people).map(({ memberId }) => memberId),
      ...Object.values(own.requests).map(({ id }) => id),
    ];
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });
});

test('every form on every page leads to a deed', async () => {
  const actions = new Map(builtActions().map(({ id, name }) => [id, name]));
  const covered = new Set(deeds.flatMap(({ does }) => ('action' in does ? [does.action] : [])));
  for (const [pattern, read] of Object.entries(reads)) {
    if (!('readers' in read)) continue;
    const { body } = await ask(read.at(own), { as: own.people[read.readers[0] ?? 'ready'] });
    const unknown = pageForms(body)
      .flatMap((form) => form.actions.map((id) => actions.get(id) ?? id))
      .filter((name) => !covered.has(name));
    expect({ pattern, unknown }).toEqual({ pattern, unknown: [] });
  }
});
