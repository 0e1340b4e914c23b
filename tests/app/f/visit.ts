import * as part from '@/app/f/[token]/[part]/route';
import * as decline from '@/app/f/[token]/afwijzen/route';
import * as check from '@/app/f/[token]/controle/route';
import * as done from '@/app/f/[token]/klaar/route';
import * as renew from '@/app/f/[token]/nieuwe-link/route';
import * as start from '@/app/f/[token]/route';
import * as intro from '@/app/f/[token]/uitleg/route';
import { createLinkToken } from '@/lib/features/feedback/link-token';
import { env } from '@/lib/platform/env';

type Route = { GET?: Handler; POST?: Handler };
type Handler = (
  request: Request,
  context: { params: Promise<{ token: string; part?: string }> },
) => Promise<Response>;

const ROUTES: Record<string, Route> = {
  '': start,
  uitleg: intro,
  controle: check,
  klaar: done,
  afwijzen: decline,
  'nieuwe-link': renew,
};

export type Answer = { status: number; html: string; location: string | null; headers: Headers };

export function tokenOf(asked: { mentor: { partnershipId: string }; requestId: string }, version = 1) {
  return createLinkToken(env().LEERKRING_SECRET, {
    partnershipId: asked.mentor.partnershipId,
    requestId: asked.requestId,
    version,
  });
}

export const OURS = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3100' };

/** Opens a page of the form as a browser would; `page` may carry a query. */
export function open(token: string, page = '', headers: Record<string, string> = {}) {
  return call('GET', token, page, { headers });
}

/** Posts a form from our own page, unless told otherwise. */
export function post(
  token: string,
  page: string,
  body: Record<string, string> | URLSearchParams | string = {},
  headers: Record<string, string> = OURS,
) {
  const sent = typeof body === 'string' ? body : new URLSearchParams(body).toString();
  return call('POST', token, page, {
    body: sent,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}

async function call(method: 'GET' | 'POST', token: string, page: string, init: RequestInit): Promise<Answer> {
  const [name = ''] = page.split('?');
  const route: Route = ROUTES[name] ?? part;
  const handler = route[method];
  if (!handler) throw new Error(`no ${method} for ${page}`);
  const request = new Request(`http://localhost:3100/f/${token}${page ? `/${page}` : ''}`, {
    method,
    ...init,
  });
  const response = await handler(request, {
    params: Promise.resolve({ token, ...(ROUTES[name] ? {} : { part: name }) }),
  });
  return {
    status: response.status,
    html: await response.text(),
    location: response.headers.get('location'),
    headers: response.headers,
  };
}
