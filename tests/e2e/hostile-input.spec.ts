import assert from 'node:assert/strict';
import { expect, test } from 'playwright/test';
import { ask } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { type Deed, doerOf } from '../isolation/deed';
import { deeds } from '../isolation/deeds';
import { byScript, type Prepared } from '../isolation/doing';
import { formIn, formStillIn } from '../isolation/form-in';
import { type Sample, script } from '../isolation/hostile';
import { hostilePosts } from '../isolation/hostile-posts';
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
  const there = await formIn(deed, own, rows);
  if (there) return there;
  usedUp.push(own);
  [own] = (await buildWorlds(1)) as [World];
  await rows.mailAtRest(own.partnershipId);
  return formStillIn(deed, own, rows);
}

/**
 * What the form writes when it is used as it was meant, in a partnership of its own, and what else it is there for. By
 * script, as most hostile bodies are sent: that this works proves that they arrive.
 */
async function asMeant(deed: Deed): Promise<{ columns: Set<string>; tables: Set<string> }> {
  const prepared = await formStillIn(deed, model, rows);
  const { partnershipId } = model;
  const before = { digest: await rows.digest(partnershipId), rows: await rows.snapshot(partnershipId) };
  const { status } = await byScript(prepared, doerOf(deed, model));
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

async function sendAll(deed: Deed, prepared: Prepared, sample: Sample) {
  const replies = await Promise.all(
    hostilePosts(deed, prepared, [own, crowded], sample).map(async ({ shown, send }) => ({
      shown,
      reply: await send(),
    })),
  );
  for (const { shown, reply } of replies) {
    expectAnswer(reply, `${deed.name} with ${shown}`);
    assert.ok(!reply.body.includes(script), `${deed.name} shows a script as it was typed`);
  }
}

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
