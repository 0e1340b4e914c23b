import type { PooledWorld, World } from './world';

/** Makes partnerships for a test, in the process that `.config/playwright.global.ts` started for it. */
export async function buildWorlds(count: number): Promise<World[]> {
  return (await asked(`/${count}`)).json();
}

/** Groups that pool what students say, beside the others of this partnership. */
export async function addPooled(world: World): Promise<PooledWorld> {
  return (await asked('/pooled', { method: 'POST', body: JSON.stringify(world) })).json();
}

/** Has everything that a partnership's people are reminded of in the coming weeks mailed to them now. */
export async function sendReminders(world: World) {
  await asked('/reminders', { method: 'POST', body: JSON.stringify(world) });
}

async function asked(path: string, init?: RequestInit) {
  const reply = await fetch(`${process.env.WORLDS_URL}${path}`, init);
  if (!reply.ok) throw new Error(await reply.text());
  return reply;
}
