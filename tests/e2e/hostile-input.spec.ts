import { expect, test } from 'playwright/test';
import { type Asking, ask } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { type Deed, doerOf } from '../isolation/deed';
import { deeds } from '../isolation/deeds';
import { doIt, formData, type Prepared, readForm } from '../isolation/doing';
import { hostileFields, hostileJson, type Sample, script } from '../isolation/hostile';
import { reads } from '../isolation/reads';
import { changedTables, TenantRows } from '../isolation/tenant-rows';
import type { World } from '../isolation/world';
import { alsoWrites, writtenColumns } from '../isolation/written-columns';

/** Whatever a form is made to send, by someone who may use it: an answer, never a failure, and nothing outside that form. */
test.setTimeout(120_000);

let own: World;
let crowded: World;
let model: World;
let rows: TenantRows;

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
  const allowed = await columnsOf(deed);
  const prepared = await readForm(deed, own);
  const before = await everything();
  for (let tried = 0; tried < tries; tried += most) {
    await sendAll(deed, prepared, { tries: Math.min(most, tries - tried), seed: firstSeed + tried });
  }
  await rows.mailAtRest(own.partnershipId);
  const after = await everything();
  const changed = changedTables(before.own, after.own);
  const expected = [...deed.changes, ...(deed.opens ?? [])];
  expect(changed.filter((table) => !expected.includes(table))).toEqual([]);
  expect(changedTables(before.crowded, after.crowded)).toEqual([]);
  const written = writtenColumns(before.rows, after.rows);
  expect(written.filter((column) => !allowed.has(column))).toEqual([]);
}

const firstSeed = 20_261_123;

async function everything() {
  return {
    own: await rows.digest(own.partnershipId),
    rows: await rows.snapshot(own.partnershipId),
    crowded: await rows.digest(crowded.partnershipId),
  };
}

/** What the form writes when it is used as it was meant, in a partnership of its own, and what else it is there for. */
async function columnsOf(deed: Deed): Promise<Set<string>> {
  const before = await rows.snapshot(model.partnershipId);
  const { status } = await doIt(await readForm(deed, model), doerOf(deed, model));
  expect(status, `${deed.name}, as it was meant`).toBeLessThan(400);
  await rows.mailAtRest(model.partnershipId);
  return new Set([
    ...writtenColumns(before, await rows.snapshot(model.partnershipId)),
    ...alsoWrites(deed.name),
  ]);
}

async function sendAll(deed: Deed, prepared: Prepared, sample: Sample) {
  const as = doerOf(deed, own);
  const replies = await Promise.all(
    hostileBodies(deed, prepared, sample).map(async ({ shown, asking }) => ({
      shown,
      reply: await ask(prepared.to, { ...asking, as, method: 'POST' }),
    })),
  );
  for (const { shown, reply } of replies) {
    expect(reply.status, `${deed.name} with ${shown}`).toBeLessThan(500);
    expect(reply.body.includes(script), `${deed.name} shows a script as it was typed`).toBe(false);
  }
}

function hostileBodies(
  deed: Deed,
  { fields, inputs, plain }: Prepared,
  sample: Sample,
): { shown: string; asking: Asking }[] {
  if (deed.json) {
    const headers = { 'content-type': 'application/json' };
    return hostileJson(sample).map((body) => ({ shown: body.slice(0, 300), asking: { body, headers } }));
  }
  return hostileFields(fields, inputs, [own, crowded], sample).map((sent) => ({
    shown: JSON.stringify(sent.filter(([name]) => !name.startsWith('$ACTION'))).slice(0, 300),
    asking: { body: plain ? new URLSearchParams(sent) : formData(sent) },
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
      const prepared = await readForm(deed, own);
      const before = await rows.digest(own.partnershipId);
      for (const headers of elsewhere) {
        const { status } = await doIt(prepared, doerOf(deed, own), { headers });
        expect(status, JSON.stringify(headers)).toBe(403);
      }
      expect(changedTables(before, await rows.digest(own.partnershipId))).toEqual([]);
    });
});

test('what was typed is shown as text', async () => {
  for (const read of Object.values(reads)) {
    if (!('readers' in read)) continue;
    const { status, body } = await ask(read.at(own), { as: own.people[read.readers[0] ?? 'ready'] });
    expect(status).toBeLessThan(500);
    expect(body).not.toContain(script);
  }
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
  for (const pattern of Object.keys(reads).filter((one) => one.includes('['))) {
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
      strange.map((value) =>
        pattern.replace(/\[(\w+)\]/g, (_, name: string) => (name === changed ? value : idOf(name))),
      ),
    );
    const replies = await Promise.all(
      paths.map(async (path) => ({ path, reply: await ask(path, { as: own.people.halfway }) })),
    );
    for (const { path, reply } of replies)
      expect({ path: path.slice(0, 200), failed: reply.status >= 500 }).toEqual({
        path: path.slice(0, 200),
        failed: false,
      });
  }
});
