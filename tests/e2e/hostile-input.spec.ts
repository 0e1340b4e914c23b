import assert from 'node:assert/strict';
import { expect, test } from 'playwright/test';
import { argumentsOf, callAction } from '../isolation/action-calls';
import { type Asking, ask, type Reply } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { type Deed, doerOf } from '../isolation/deed';
import { deeds } from '../isolation/deeds';
import { doIt, type Prepared, readForm } from '../isolation/doing';
import { hostileFields, hostileJson, type Sample, script } from '../isolation/hostile';
import type { Field } from '../isolation/page-forms';
import { reads } from '../isolation/reads';
import { expectAnswer } from '../isolation/strangers';
import { changedTables, TenantRows } from '../isolation/tenant-rows';
import type { World } from '../isolation/world';
import { alsoWrites, tableOf, writtenColumns } from '../isolation/written-columns';

/** Whatever a form is made to send, by someone who may use it: an answer, never a failure, and nothing outside that form. */
test.setTimeout(120_000);

let own: World;
let crowded: World;
let model: World;
let rows: TenantRows;
/** Partnerships that hostile bodies used up. */
const usedUp: World[] = [];

test.beforeAll(async () => {
  [own, crowded, model] = (await buildWorlds(3)) as [World, World, World];
  rows = await TenantRows.open(process.env.DATABASE_URL ?? '');
  for (const world of [own, crowded, model]) await rows.mailAtRest(world.partnershipId);
});
test.afterAll(() => rows?.close());

/** `npm run test:fuzz` tries more. */
const tries = Number(process.env.PROOF_TRIES ?? 200);
const most = 200;

test.describe(`${tries} hostile bodies each`, () => {
  test.setTimeout(120_000 + tries * 150);
  for (const deed of deeds) test(deed.name, () => tryHostile(deed));
});

async function tryHostile(deed: Deed) {
  const meant = await asMeant(deed);
  const prepared = await formInOwn(deed);
  const before = await everything();
  for (let tried = 0; tried < tries; tried += most) {
    await sendAll(deed, prepared, { tries: Math.min(most, tries - tried), seed: firstSeed + tried });
  }
  await rows.mailAtRest(own.partnershipId);
  const after = await everything();
  const written = writtenColumns(before.rows, after.rows);
  expect(written.filter((column) => !meant.columns.has(column))).toEqual([]);
  const changed = changedTables(before.own, after.own);
  expect(changed.filter((table) => !meant.tables.has(table))).toEqual([]);
  expect(changedTables(before.crowded, after.crowded)).toEqual([]);
}

const firstSeed = 20_261_123;

async function everything() {
  return {
    own: await rows.digest(own.partnershipId),
    rows: await rows.snapshot(own.partnershipId),
    crowded: await rows.digest(crowded.partnershipId),
  };
}

/** The deed's form in a partnership where it is still there. */
async function formInOwn(deed: Deed): Promise<Prepared> {
  const there = await formIn(deed, own);
  if (there) return there;
  usedUp.push(own);
  [own] = (await buildWorlds(1)) as [World];
  await rows.mailAtRest(own.partnershipId);
  return (await formIn(deed, own)) ?? readForm(deed, own);
}

/** After the deed that makes it appear, if need be; null where there is none any more. */
async function formIn(deed: Deed, world: World): Promise<Prepared | null> {
  const there = await readForm(deed, world).catch(() => null);
  const earlier = deeds.find(({ name }) => name === deed.after);
  if (there || !earlier) return there;
  const first = await formIn(earlier, world);
  if (first) await doIt(first, doerOf(earlier, world));
  await rows.mailAtRest(world.partnershipId);
  return readForm(deed, world).catch(() => null);
}

/**
 * What the form writes when it is used as it was meant, in a partnership of its own, and what else it is there for. By
 * script, as most hostile bodies are sent: that this works proves that they arrive.
 */
async function asMeant(deed: Deed): Promise<{ columns: Set<string>; tables: Set<string> }> {
  const prepared = (await formIn(deed, model)) ?? (await readForm(deed, model));
  const { partnershipId } = model;
  const before = { digest: await rows.digest(partnershipId), rows: await rows.snapshot(partnershipId) };
  const { status } = await byScript(prepared, prepared.fields, doerOf(deed, model));
  expect(status, `${deed.name}, as it was meant`).toBeLessThan(400);
  await rows.mailAtRest(partnershipId);
  const changed = changedTables(before.digest, await rows.digest(partnershipId));
  expect(changed, `${deed.name}, as it was meant`).toEqual(expect.arrayContaining(deed.changes));
  const written = writtenColumns(before.rows, await rows.snapshot(partnershipId));
  const columns = [...written, ...alsoWrites(deed.name)];
  // A script is given the page that follows as well, which may be opened for the first time.
  const tables = [...changed, ...columns.map(tableOf), ...(deed.opens ?? [])];
  return { columns: new Set(columns), tables: new Set(tables) };
}

/** The action called with these fields, which answers with what it says alone; a form of another kind is posted. */
function byScript(prepared: Prepared, fields: Field[], as: Asking['as']): Promise<Reply> {
  const [action] = prepared.actions;
  return action
    ? callAction(prepared.to, action, argumentsOf({ fields }), as)
    : doIt({ ...prepared, fields }, as);
}

async function sendAll(deed: Deed, prepared: Prepared, sample: Sample) {
  const replies = await Promise.all(
    hostilePosts(deed, prepared, sample).map(async ({ shown, send }) => ({ shown, reply: await send() })),
  );
  for (const { shown, reply } of replies) {
    expectAnswer(reply, `${deed.name} with ${shown}`);
    assert.ok(!reply.body.includes(script), `${deed.name} shows a script as it was typed`);
  }
}

/** One of so many is sent as the form sends it, without a script: then the page is shown again, with what was typed. */
const asAForm = 7;

function hostilePosts(
  deed: Deed,
  prepared: Prepared,
  sample: Sample,
): { shown: string; send: () => Promise<Reply> }[] {
  const as = doerOf(deed, own);
  if (deed.json) {
    const headers = { 'content-type': 'application/json' };
    return hostileJson(sample).map((body) => ({
      shown: body.slice(0, 300),
      send: () => ask(prepared.to, { as, method: 'POST', body, headers }),
    }));
  }
  return hostileFields(prepared.fields, prepared.inputs, [own, crowded], sample).map((fields, nth) => ({
    shown: JSON.stringify(fields.filter(([name]) => !name.startsWith('$ACTION'))).slice(0, 300),
    send: () => (nth % asAForm === 0 ? doIt({ ...prepared, fields }, as) : byScript(prepared, fields, as)),
  }));
}

test.describe('a post from another site is refused and changes nothing', () => {
  const elsewhere: Record<string, string>[] = [
    { origin: 'https://example.org' },
    { origin: 'null' },
    { origin: 'no address' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' },
  ];
  for (const deed of deeds)
    test(deed.name, async () => {
      const prepared = (await formIn(deed, crowded)) ?? (await readForm(deed, crowded));
      const before = await rows.digest(crowded.partnershipId);
      for (const headers of elsewhere) {
        const { status } = await doIt(prepared, doerOf(deed, crowded), { headers });
        expect(status, JSON.stringify(headers)).toBe(403);
      }
      expect(changedTables(before, await rows.digest(crowded.partnershipId))).toEqual([]);
    });
});

test('what was typed is shown as text', async () => {
  const looks = Object.values(reads).flatMap((read) =>
    'readers' in read ? [own, ...usedUp].map((world) => ({ read, world })) : [],
  );
  await Promise.all(
    looks.map(async ({ read, world }) => {
      const { status, body } = await ask(read.at(world), { as: world.people[read.readers[0] ?? 'ready'] });
      expect(status).toBeLessThan(500);
      expect(body).not.toContain(script);
    }),
  );
});

test.describe('a hundred equal posts at once make one row', () => {
  const making = [
    'save one answer of the scan',
    'ask a student for feedback',
    'write a note beside the result',
    'share the scan with a facilitator',
    'save a part by the mailed link',
    'hand in by the mailed link',
  ];
  for (const deed of deeds.filter(({ name }) => making.includes(name))) {
    test(deed.name, async () => {
      const prepared = await readForm(deed, crowded);
      const before = await counts(deed);
      const replies = await Promise.all(
        Array.from({ length: 100 }, () => doIt(prepared, doerOf(deed, crowded), { atOnce: true })),
      );
      const statuses = [...new Set(replies.map(({ status }) => status))];
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      await rows.mailAtRest(crowded.partnershipId);
      const after = await counts(deed);
      for (const table of deed.changes)
        expect({ table, more: (after[table] ?? 0) - (before[table] ?? 0) <= 1 }).toEqual({
          table,
          more: true,
        });
    });
  }
});

async function counts({ changes }: Deed) {
  const found: Record<string, number> = {};
  for (const table of changes) found[table] = await rows.count(crowded.partnershipId, table);
  return found;
}

test('strange addresses get an answer', async () => {
  const strange = [
    '%00',
    '%F0%9F%98%80',
    '%0d%0aset-cookie:%20a=b',
    '..%2f..%2f',
    '%E2%80%AE',
    '%25',
    '%',
    'x'.repeat(3000),
    '-1',
    '0',
    '1e1',
    '__proto__',
    'null',
    crowded.round.toUpperCase(),
  ];
  for (const [nth, pattern] of Object.keys(reads)
    .filter((one) => one.includes('['))
    .entries()) {
    const idOf = (name: string) =>
      ({
        slug: own.slug,
        round: own.round,
        cohort: own.cohort,
        share: own.shares.scan,
        request: own.requests.open.id,
        token: own.requests.begun.token,
        part: '1',
      })[name] ?? '';
    const names = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '');
    const paths = names.flatMap((changed) =>
      strange
        // Every page asks for its partnership in the same way.
        .filter((_, at) => changed !== 'slug' || at % 3 === nth % 3)
        .map((value) =>
          pattern.replace(/\[(\w+)\]/g, (_, name: string) => (name === changed ? value : idOf(name))),
        ),
    );
    const replies = await Promise.all(
      paths.map(async (path) => ({ path, reply: await ask(path, { as: own.people.halfway }) })),
    );
    for (const { path, reply } of replies) expectAnswer(reply, path.slice(0, 200));
  }
});
