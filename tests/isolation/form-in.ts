import { type Deed, doerOf } from './deed';
import { deeds } from './deeds';
import { doIt, type Prepared, readForm } from './doing';
import type { TenantRows } from './tenant-rows';
import type { World } from './world';

/** The deed's form, after the deed that makes it appear, if need be; null where there is none any more. */
export async function formIn(deed: Deed, world: World, rows: TenantRows): Promise<Prepared | null> {
  const there = await readForm(deed, world).catch(() => null);
  const earlier = deeds.find(({ name }) => name === deed.after);
  if (there || !earlier) return there;
  const first = await formIn(earlier, world, rows);
  if (first) await doIt(first, doerOf(earlier, world));
  await rows.mailAtRest(world.partnershipId);
  return readForm(deed, world).catch(() => null);
}

/** The same, where it has to be there; the failing test says why it is not. */
export async function formStillIn(deed: Deed, world: World, rows: TenantRows): Promise<Prepared> {
  return (await formIn(deed, world, rows)) ?? readForm(deed, world);
}
