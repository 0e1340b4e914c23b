import { expect, test } from 'playwright/test';
import { buildWorlds } from '../isolation/build-worlds';
import { doerOf } from '../isolation/deed';
import { deeds } from '../isolation/deeds';
import { doIt } from '../isolation/doing';
import { formStillIn } from '../isolation/form-in';
import { changedTables, TenantRows } from '../isolation/tenant-rows';
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

test.describe('a post from another site is refused and changes nothing', () => {
  const elsewhere: Record<string, string>[] = [
    { origin: 'https://example.org' },
    { origin: 'null' },
    { origin: 'no address' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' },
  ];
  for (const deed of deeds.filter(({ fromElsewhere }) => !fromElsewhere))
    test(deed.name, async () => {
      const prepared = await formStillIn(deed, world, rows);
      const before = await rows.digest(world.partnershipId);
      for (const headers of elsewhere) {
        const { status } = await doIt(prepared, doerOf(deed, world), { headers });
        expect(status, JSON.stringify(headers)).toBe(403);
      }
      expect(changedTables(before, await rows.digest(world.partnershipId))).toEqual([]);
    });
});
