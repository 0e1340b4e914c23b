import { type NextRequest, NextResponse } from 'next/server';
import { pathHeader, requestIdHeader } from '@/lib/platform/request';
import { isFromElsewhere } from '@/lib/platform/same-origin';

/**
 * A request id for everything, security headers for every page, no posts from other sites (which Next would answer as a
 * failure of ours). It never decides who may do what: pages and actions do.
 */
export function proxy(request: NextRequest) {
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse('400', { status: 400 });
  // Pages by a link in a mail say so on a page of their own.
  const isPlain = isPlainPage(request.nextUrl.pathname);
  if (request.method === 'POST' && !isPlain && isFromElsewhere(request))
    return new NextResponse('403', { status: 403 });
  const headers = new Headers(request.headers);
  headers.set(requestIdHeader, crypto.randomUUID());
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  // They set stricter headers of their own: they have no script at all.
  if (isPlain) return NextResponse.next({ request: { headers } });

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const policy = isKeptFile(request.nextUrl.pathname) ? nothingRuns : contentSecurityPolicy(nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  for (const [name, value] of always) response.headers.set(name, value);
  return response;
}

/** By a link in a mail, without signing in: the student's form, a plan, what somebody wants of reminders. */
function isPlainPage(path: string) {
  return /^\/(?:f|plan|herinneringen)\//.test(path);
}

/** An address with a broken percent sign or a control character is nobody's page; what comes after us would stumble. */
function isReadable(path: string) {
  try {
    return [...decodeURIComponent(path)].every((character) => character >= ' ');
  } catch {
    return false;
  }
}

/** Files that people added to resources: what the proxy says of an address goes before what its handler says. */
function isKeptFile(path: string) {
  return /^\/p\/[^/]+\/bronnen\/[^/]+\/bestand$/.test(path);
}

const nothingRuns = "sandbox; default-src 'none'; frame-ancestors 'none'";

const always = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'],
  ['strict-transport-security', 'max-age=31536000'],
] as const;

function contentSecurityPolicy(nonce: string) {
  const reload = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${reload ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${reload ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Files need none of this. */
export const config = { matcher: ['/((?!_next/static|_next/image|generated/|fonts/|icon|favicon).*)'] };
