import type { World } from './world';

/** Makes partnerships for a test, in the process that `.config/playwright.global.ts` started for it. */
export async function buildWorlds(count: number): Promise<World[]> {
  const reply = await fetch(`${process.env.WORLDS_URL}/${count}`);
  if (!reply.ok) throw new Error(await reply.text());
  return reply.json();
}
