import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { makePooled } from './areas/make-pooled';
import { makeWorld } from './make-world';
import { remindAhead } from './remind-ahead';
import type { World } from './world';

/** What happens to a partnership that is posted. */
const additions: Record<string, (world: World) => Promise<unknown>> = {
  '/pooled': makePooled,
  '/reminders': remindAhead,
};

/**
 * Makes partnerships for whoever asks, `/2` for two, or adds to one that is posted, until its starter is gone; prints the
 * port where it does.
 */
const server = createServer(async (asked, reply) => {
  try {
    reply.end(JSON.stringify(await answer(asked)));
  } catch (error) {
    reply.writeHead(500).end(String((error as Error).stack));
  }
});

async function answer(asked: IncomingMessage) {
  const add = asked.method === 'POST' && additions[asked.url ?? ''];
  if (add) return (await add((await json(asked)) as World)) ?? null;
  const worlds: World[] = [];
  while (worlds.length < Number(asked.url?.slice(1))) worlds.push(await makeWorld());
  return worlds;
}

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.stdin.on('end', () => process.exit()).resume();
