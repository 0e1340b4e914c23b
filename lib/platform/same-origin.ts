import { env } from '@/lib/platform/env';

type Sent = Pick<Request, 'headers'>;

/** Whether a page of ours sent this post. For posts that count by a cookie: who does not say where it is from is refused. */
export function isFromOurPage(request: Sent): boolean {
  return senderOf(request) === 'ours';
}

/**
 * Whether a page of another site sent this post, or one that hides where it is from. Nothing said means that it was no
 * page in a browser: for posts that count by a secret in the address, which no other site can ride on.
 */
export function isFromElsewhere(request: Sent): boolean {
  return senderOf(request) === 'elsewhere';
}

/**
 * Browsers say so themselves in Sec-Fetch-Site, a header that no page can set ('none' is the person, who sent a page
 * again). Where they do not (older ones, plain http addresses) the Origin has to be ours; Origin: null is a page that
 * hides where it is from.
 */
function senderOf({ headers }: Sent): 'ours' | 'elsewhere' | 'unsaid' {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null) return site === 'same-origin' || site === 'none' ? 'ours' : 'elsewhere';
  if (origin === null) return 'unsaid';
  return isOurs(origin, headers) ? 'ours' : 'elsewhere';
}

/** Ours is the public address, and the host that was asked. */
function isOurs(origin: string, headers: Headers): boolean {
  if (!URL.canParse(origin)) return false;
  const host = headers.get('x-forwarded-host')?.split(',')[0]?.trim() ?? headers.get('host');
  return origin === new URL(env().BASE_URL).origin || new URL(origin).host === host;
}
