import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './refusal.mjs';

/** Waits until the address answers 200; says what it answered last when it never does. */
export async function waitUntilReady(url, { patience, signal }) {
  const end = performance.now() + patience;
  let last = 'it did not answer';
  while (performance.now() < end) {
    signal?.throwIfAborted();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(dueTime(end)) });
      if (response.status === 200) return;
      last = `it answers ${response.status} ${(await response.text()).slice(0, 200)}`;
    } catch (error) {
      last =
        error.cause?.code === 'ECONNREFUSED'
          ? last
          : `it did not answer (${error.cause?.code ?? error.name})`;
    }
    await sleep(150);
  }
  throw new Refusal(`The web server does not get ready: ${last} (${url}).`);
}

function dueTime(end) {
  return Math.max(1_000, Math.round(end - performance.now()));
}
