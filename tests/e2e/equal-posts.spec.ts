import { expect, test } from 'playwright/test';
import { withoutPage } from '../isolation/action-calls';
import { buildWorlds } from '../isolation/build-worlds';
import { type Deed, doerOf } from '../isolation/deed';
import { deeds } from '../isolation/deeds';
import { byScript, doIt } from '../isolation/doing';
import { formStillIn } from '../isolation/form-in';
import { TenantRows } from '../isolation/tenant-rows';
import type { World } from '../isolation/world';

test.setTimeout(120_000);

let world: World;
let rows: TenantRows;

test.beforeAll(async () => {
  [world] = (await buildWorlds(1)) as [World];
  rows = await TenantRows.open(process.env.DATABASE_URL ?? '');
  await rows.mailAtRest(world.partnershipId);
});
test.afterAll(() => rows?.close());

/** One in ten as the form sends it, the others by a script that gets no page: those come closer together. */
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
      const prepared = await formStillIn(deed, world, rows);
      const before = await counts(deed);
      const replies = await Promise.all(
        Array.from({ length: 100 }, (_, nth) =>
          nth % 10 === 0
            ? doIt(prepared, doerOf(deed, world), { atOnce: true })
            : byScript(prepared, doerOf(deed, world), { ...withoutPage, atOnce: true }),
        ),
      );
      const statuses = [...new Set(replies.map(({ status }) => status))];
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
      await rows.mailAtRest(world.partnershipId);
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
  for (const table of changes) found[table] = await rows.count(world.partnershipId, table);
  return found;
}
