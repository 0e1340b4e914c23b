import { cacheSignal } from 'react';

/**
 * React ends a render by aborting it with an Error. Until somebody reads an Error's stack, it holds on to whatever ran
 * when it was made: here Node's timer queue, and in it the requests of the same moment, each with such an Error of its
 * own. One request that something remembers would so keep hundreds in memory. Reading makes it plain text.
 */
export function letGoOfRender() {
  const signal = cacheSignal();
  signal?.addEventListener('abort', () => (signal.reason as Error | undefined)?.stack, { once: true });
}
