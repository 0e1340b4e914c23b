import { headers } from 'next/headers';
import { isOwnPath } from '@/lib/shared/paths';

/** Set by proxy.ts on every request: path and query that were asked for, to come back to after signing in. */
export const pathHeader = 'x-leerkring-path';
export const requestIdHeader = 'x-request-id';

/** Path and query of this request, safe to redirect to; "/" where unknown. */
export async function currentPath() {
  const path = (await headers()).get(pathHeader);
  return path && isOwnPath(path) ? path : '/';
}

/** The same without its query: which page this is. */
export async function currentPage() {
  return (await currentPath()).replace(/\?.*/, '');
}

/** Ties the log lines of one request together. */
export async function requestId() {
  return (await headers()).get(requestIdHeader) ?? 'none';
}

/** The client's address as the server before us saw it; "local" without one. Used hashed, for limits only. */
export async function clientAddress() {
  const forwarded = (await headers()).get('x-forwarded-for');
  return forwarded?.split(',').at(-1)?.trim() || 'local';
}

/** Whether a browser fetches this page ahead of a visit that may never come: then nothing may count as seen. */
export async function isFetchedAhead() {
  const sent = await headers();
  return ['purpose', 'sec-purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|preview/.test(sent.get(name) ?? ''),
  );
}
