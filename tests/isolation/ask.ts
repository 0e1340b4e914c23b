import type { Person } from './world';

export type Reply = { status: number; body: string; location: string; headers: Headers };

export type Asking = {
  /** Signed in as this person, or with whatever stands in this cookie; without it signed out. */
  as?: Pick<Person, 'session'> | null;
  method?: string;
  headers?: Record<string, string>;
  body?: BodyInit;
  /** Without waiting for a turn. */
  atOnce?: boolean;
};

export const origin = new URL(process.env.BASE_URL ?? 'http://localhost:3000').origin;

/** An address kept for documentation: limits per client count these tests apart from everything else. */
const client = '203.0.113.77';
const mostAtOnce = 8;
let underWay = 0;
let tries = 0;

/** How often this file of tests has asked so far. */
export const triesSoFar = () => tries;

const waiting: (() => void)[] = [];

/** One request, as a browser on our own pages would send it; redirects are not followed. */
export async function ask(
  path: string,
  { as, method = 'GET', headers, body, atOnce = false }: Asking = {},
): Promise<Reply> {
  if (!atOnce && underWay >= mostAtOnce) await new Promise<void>((go) => waiting.push(go));
  underWay += 1;
  tries += 1;
  try {
    const response = await sent(path, {
      method,
      body,
      redirect: 'manual',
      headers: {
        origin,
        // A connection each: one that is kept may be closed by the server at the moment that it is used again.
        connection: 'close',
        'x-forwarded-for': client,
        ...(as && { cookie: `leerkring=${as.session}` }),
        ...headers,
      },
    });
    return {
      status: response.status,
      body: await response.text(),
      location: response.headers.get('location') ?? '',
      headers: response.headers,
    };
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}

/** A connection that breaks says why, and on which address. */
async function sent(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(origin + path, init);
  } catch (error) {
    const cause = (error as { cause?: { code?: string; message?: string } }).cause;
    throw new Error(`${init.method} ${path.slice(0, 200)}: no answer (${cause?.code} ${cause?.message})`, {
      cause: error,
    });
  }
}
