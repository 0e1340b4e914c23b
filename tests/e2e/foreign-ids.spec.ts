import { expect, test } from 'playwright/test';
import { argumentsOf, callAction } from '../isolation/action-calls';
import { ask } from '../isolation/ask';
import { buildWorlds } from '../isolation/build-worlds';
import { deeds } from '../isolation/deeds';
import { doIt } from '../isolation/doing';
import { addressGaps, formGaps, idsIn, ways } from '../isolation/foreign-ids';
import { spread } from '../isolation/spread';
import { expectNothingOf, strangersTo } from '../isolation/strangers';
import { changedTables, type Snapshot, TenantRows } from '../isolation/tenant-rows';
import type { World } from '../isolation/world';

/**
 * Every id that stands in the rows of one partnership (`own`), in every gap of every address and form of another, asked
 * by everyone there and by nobody in particular. `npm run test:isolation -- --long` tries fifty times as many.
 */
const tries = Number(process.env.PROOF_TRIES ?? 1000);
test.setTimeout(120_000 + tries * 100);

let own: World;
let other: World;
let rows: TenantRows;

test.beforeAll(async () => {
  [own, other] = (await buildWorlds(2)) as [World, World];
  rows = await TenantRows.open(process.env.DATABASE_URL ?? '');
  for (const world of [own, other]) await rows.mailAtRest(world.partnershipId);
});
test.afterAll(() => rows?.close());

test('every foreign id in every address', async () => {
  const ids = idsIn(await rows.snapshot(own.partnershipId));
  const gaps = addressGaps(other);
  const people = strangersTo(own, other);
  const seen = { ids: new Set<string>(), gaps: new Set<string>() };
  const before = await rows.digest(own.partnershipId);
  const part = Math.ceil(tries * 0.7);
  const asked = [...spread(part, [people.length, ways.length, 2, gaps.length, ids.length])].map(
    async ([person = 0, way = 0, slug = 0, gap = 0, at = 0]) => {
      const { id = '', from } = ids[at] ?? {};
      seen.ids.add(id);
      seen.gaps.add(gaps[gap]?.name ?? '');
      const inOther = ways[way]?.path(gaps[gap]?.with(id) ?? '') ?? '';
      const path = slug === 0 ? inOther : inOther.replace(other.slug, own.slug);
      const reply = await ask(path, { as: people[person]?.as, headers: ways[way]?.headers });
      expectNothingOf(own, reply, `${path} (${from}) as ${people[person]?.name}, ${ways[way]?.name}`);
    },
  );
  await Promise.all(asked);
  expect(changedTables(before, await rows.digest(own.partnershipId))).toEqual([]);
  expect({ ids: seen.ids.size, gaps: seen.gaps.size }).toEqual({ ids: ids.length, gaps: gaps.length });
  console.log(
    `${asked.length} tries: ${ids.length} ids, ${gaps.length} gaps in addresses, ${people.length} askers, ${ways.length} ways`,
  );
});

test('every foreign id in every form', async () => {
  const ids = idsIn(await rows.snapshot(own.partnershipId));
  const foreign = new Set(ids.filter(({ from }) => from !== 'member.user_id').map(({ id }) => id));
  const { gaps, without } = await formGaps(other);
  // Only forms that another deed makes appear may be missing.
  const missing = without.filter((name) => !deeds.find((deed) => deed.name === name)?.after);
  expect(missing).toEqual([]);
  const before = await rows.digest(own.partnershipId);
  const part = Math.floor(tries * 0.3);
  const senders = ['its user', 'a visitor', 'by script', 'by script without a session'];
  const sent = [...spread(part, [senders.length, gaps.length, ids.length])].map(
    async ([sender = 0, gap = 0, at = 0]) => {
      const { id = '', from } = ids[at] ?? {};
      const { name = '', as, deed, with: fill } = gaps[gap] ?? {};
      if (!deed || !fill) return;
      const filled = fill(id);
      const [action] = filled.actions;
      const who = sender % 2 === 0 ? as : null;
      const reply =
        sender >= 2 && action
          ? await callAction(deed.page(other), action, argumentsOf(filled, [id]), who)
          : await doIt(filled, who);
      expectNothingOf(own, reply, `${name} with ${id} (${from}), ${senders[sender]}`);
    },
  );
  await Promise.all(sent);
  expect(changedTables(before, await rows.digest(own.partnershipId))).toEqual([]);
  expect(idColumns(await rows.snapshot(other.partnershipId)).filter(({ id }) => foreign.has(id))).toEqual([]);
  console.log(
    `${sent.length} tries: ${ids.length} ids, ${gaps.length} gaps in forms, ${senders.length} senders`,
  );
});

/**
 * What refers to something: free text may hold an id like any other text, and a row's own id, which a form may choose so
 * that sending it twice is one row, is only unique within its partnership.
 */
function idColumns(snapshot: Snapshot) {
  return [...snapshot.values()].flatMap(({ table, row }) =>
    Object.entries(row).flatMap(([column, value]) =>
      /_id$/.test(column) && typeof value === 'string' ? [{ from: `${table}.${column}`, id: value }] : [],
    ),
  );
}
