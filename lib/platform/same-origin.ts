import { env } from '@/lib/platform/env';

/**
 * Whether a page of ours sent this post. Browsers say so themselves, in a header that no page can set ('none' is the
 * person, who sent a page again); where they do not (a plain http address), the origin has to be the host that was asked.
 */
export function isSameOrigin({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return origin === new URL(env().BASE_URL).origin || new URL(origin).host === host;
}
