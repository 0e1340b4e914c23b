import { env } from '@/lib/platform/env';

/**
 * Whether a post comes from our own page. Browsers say so themselves in Sec-Fetch-Site ('none' is the person, who sent
 * a page again); older ones only name an Origin, which then has to be ours: another site, and a page that hides where it
 * is from (Origin: null), are refused. Without either header it was no page in a browser: the secret in the address is
 * what counts then, as there is no cookie that another site could ride on.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  return origin === null || origin === new URL(env().BASE_URL).origin;
}
