import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeWorld } from './make-world';
import type { World } from './world';

/** Makes partnerships for whoever asks, `/2` for two, until its starter is gone; prints the port where it does. */
const server = createServer(async ({ url }, reply) => {
  try {
    const worlds: World[] = [];
    while (worlds.length < Number(url?.slice(1))) worlds.push(await makeWorld());
    reply.end(JSON.stringify(worlds));
  } catch (error) {
    reply.writeHead(500).end(String((error as Error).stack));
  }
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
process.stdin.on('end', () => process.exit()).resume();
