import { buildWorlds } from '../../isolation/build-worlds';
import type { World } from '../../isolation/world';

/** A partnership that only this file of tests on this screen knows: people, groups, scans and requests in every state. */
export async function aWorld(): Promise<World> {
  const [world] = await buildWorlds(1);
  return world as World;
}
