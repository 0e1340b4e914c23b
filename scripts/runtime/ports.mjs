import net from 'node:net';
import { Refusal } from './refusal.mjs';

const LOOPBACK = '127.0.0.1';

export function isPortFree(port, host = LOOPBACK) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A free loopback port; the preferred one when that is free. */
export async function freePort(preferred) {
  if (preferred && (await isPortFree(preferred))) return preferred;
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: LOOPBACK }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The port a setting names. */
export function portFrom(env, name, fallback) {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`${name}=${text} is not a port number: choose one from 1 to 65535.`);
  }
  return port;
}

/** Refuses when something else already listens. Waits `patience` ms for a predecessor that is just stopping. */
export async function claimPort(name, port, { host = LOOPBACK, patience = 0 } = {}) {
  const tries = Math.max(1, Math.ceil(patience / 200));
  for (let i = 0; i < tries; i += 1) {
    if (await isPortFree(port, host)) return port;
    if (i < tries - 1) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Refusal(`Port ${port} is taken by another program: stop that, or choose another with ${name}=….`);
}
