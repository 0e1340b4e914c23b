import { createTranslator } from 'use-intl/core';
import { asLocale, type Locale, localeCookie, locales } from '@/lib/platform/i18n/locale';
import { messages } from '@/lib/platform/i18n/messages/index';
import { readForm } from '@/lib/platform/read-body';

/** The name of the language's choice in addresses and forms. */
export const languageField = 'taal';

/** The longest page of a form, with every letter escaped, fits in it several times. */
const mostBytes = 200_000;

/** One request to the student's form. */
export type Visit = {
  request: Request;
  /** The path without its query, for forms and language links. */
  path: string;
  query: URLSearchParams;
  params: { token: string; part?: string };
  locale: Locale;
  /** A language that was chosen with this very request, to be remembered. */
  chosen: Locale | null;
  posted: FormData;
  t: Words<'studentForm'>;
  errors: Words<'errors'>;
};

export type Words<Namespace extends 'studentForm' | 'errors'> = ReturnType<typeof wordsOf<Namespace>>;

function wordsOf<Namespace extends 'studentForm' | 'errors'>(locale: Locale, namespace: Namespace) {
  return createTranslator({ locale, messages: messages[locale], namespace });
}

/** Throws what read-body throws. */
export async function visitOf(request: Request, params: Visit['params']): Promise<Visit> {
  const posted = request.method === 'POST' ? await readForm(request, mostBytes) : new FormData();
  return { ...bareVisit(request, params, posted.get(languageField)), posted };
}

/** The same without its body, for the page that says what is wrong with it. */
export function bareVisit(request: Request, params: Visit['params'], asked?: unknown): Visit {
  const { pathname, searchParams } = new URL(request.url);
  const wanted = asked ?? searchParams.get(languageField);
  const chosen = locales.find((locale) => locale === wanted) ?? null;
  const locale = chosen ?? asLocale(cookieOf(request, localeCookie));
  const t = wordsOf(locale, 'studentForm');
  return {
    request,
    path: pathname,
    query: searchParams,
    params,
    locale,
    chosen,
    posted: new FormData(),
    t,
    errors: wordsOf(locale, 'errors'),
  };
}

/** The first of that name: a browser sends the one with the longest path first. */
function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
