import type { ReactNode } from 'react';
import { env } from '@/lib/platform/env';
import { localeCookie } from '@/lib/platform/i18n/locale';
import { seeOther } from '@/lib/platform/see-other';
import { PlainDocument } from './document';
import type { PlainVisit } from './visit';

/**
 * No script at all, one stylesheet, nothing from elsewhere. The referrer stays within this site and is there so that a
 * browser names the origin of a post; 'no-referrer' would make it `null` for our own pages too.
 */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
};

type PageOptions = {
  /** The other language is chosen by this form's button, so that nothing typed is lost. */
  languageForm?: string;
};

/** A page as plain HTML. */
export async function respond(
  visit: PlainVisit,
  status: number,
  page: ReactNode,
  options: PageOptions = {},
): Promise<Response> {
  // Next does not let a route handler import react-dom/server at the top.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(
    <PlainDocument visit={visit} {...options}>
      {page}
    </PlainDocument>,
  );
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: { ...HEADERS, ...remembered(visit) },
  });
}

/** On to another page after a post. */
export function goTo(visit: PlainVisit, path: string): Response {
  return seeOther(path, { ...HEADERS, ...remembered(visit) });
}

function remembered({ chosen, area }: PlainVisit): Record<string, string> {
  if (!chosen) return {};
  const secure = env().BASE_URL.startsWith('https:') ? '; Secure' : '';
  return {
    'set-cookie': `${localeCookie}=${chosen}; Path=${area}; Max-Age=31536000; HttpOnly; SameSite=Lax${secure}`,
  };
}
