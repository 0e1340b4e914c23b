import { Agent, request } from 'undici';
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

/** A web server that has no browsers to serve, of the same product. */
export const origin = new URL(process.env.REQUESTS_URL ?? 'http://localhost:3000').origin;

/** An address kept for documentation: limits per client count these tests apart from everything else. */
const client = '203.0.113.77';
const mostAtOnce = 8;
let underWay = 0;
let tries = 0;

/** How often this file of tests has asked so far. */
export const triesSoFar = () => tries;

const waiting: (() => void)[] = [];

/** Closed by us long before the server does (after a minute), so that none is closed while it is used again. */
const connections = new Agent({ keepAliveTimeout: 2_000, keepAliveMaxTimeout: 2_000 });

/** One request, as a browser on our own pages would send it; redirects are not followed. */
export async function ask(
  path: string,
  { as, method = 'GET', headers, body, atOnce = false }: Asking = {},
): Promise<Reply> {
  if (!atOnce && underWay >= mostAtOnce) await new Promise<void>((go) => waiting.push(go));
  underWay += 1;
  tries += 1;
  try {
    return await sent(path, method, body, {
      origin,
      'x-forwarded-for': client,
      ...(as && { cookie: `leerkring=${as.session}` }),
      ...headers,
    });
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
}

/** A connection that breaks says why, and on which address. */
async function sent(
  path: string,
  method: string,
  body: BodyInit | undefined,
  headers: Record<string, string>,
): Promise<Reply> {
  const encoded = new Response(body);
  const type = encoded.headers.get('content-type');
  try {
    const response = await request(origin + path, {
      dispatcher: connections,
      method: method as 'GET',
      headers: { ...(type && { 'content-type': type }), ...headers },
      body: body === undefined ? null : new Uint8Array(await encoded.arrayBuffer()),
    });
    const received = new Headers();
    for (const [name, value] of Object.entries(response.headers))
      for (const one of [value ?? []].flat()) received.append(name, one);
    return {
      status: response.statusCode,
      body: await response.body.text(),
      location: received.get('location') ?? '',
      headers: received,
    };
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    throw new Error(`${method} ${path.slice(0, 200)}: no answer (${code} ${message})`, { cause: error });
  }
}
