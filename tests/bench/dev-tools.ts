import type { Browser, CDPSession } from 'playwright';
import { WebSocket } from 'undici';

/** A browser that is asked to listen at `port`, and the way to its tabs. */
export type DevTools = { root: CDPSession; port: number };

type Params = Record<string, unknown>;
type Answer = { id?: number; method?: string; params?: Params; result?: Params; error?: { message: string } };

export async function openDevTools(browser: Browser, port: number): Promise<DevTools> {
  return { root: await browser.newBrowserCDPSession(), port };
}

/**
 * A tab with nothing in store that only this connection knows of: whatever else drives the browser puts scripts of its own
 * into each page.
 */
export async function openTab({ root, port }: DevTools) {
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const socket = new WebSocket(`ws://127.0.0.1:${port}/devtools/page/${targetId}`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('The tab cannot be reached.')));
  });
  const answers = new Map<number, (answer: Answer) => void>();
  const listeners: [method: string, listen: (params: Params) => void][] = [];
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) answers.get(answer.id)?.(answer);
    for (const [method, listen] of listeners) if (method === answer.method) listen(answer.params ?? {});
  });
  const on = (method: string, listen: (params: Params) => void) => void listeners.push([method, listen]);
  let asked = 0;
  return {
    on,
    once: (method: string) => new Promise<Params>((resolve) => on(method, resolve)),
    send: (method: string, params: Params = {}) =>
      new Promise<Params>((resolve, reject) => {
        asked += 1;
        const id = asked;
        answers.set(id, ({ result, error }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result ?? {}),
        );
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: async () => {
      socket.close();
      await root.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
