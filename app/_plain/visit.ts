import { createTranslator } from 'use-intl/core';
import { asLocale, type Locale, localeCookie, locales } from '@/lib/platform/i18n/locale';
import { messages } from '@/lib/platform/i18n/messages/index';
import { readForm } from '@/lib/platform/read-body';

/** The name of the language's choice in addresses and forms. */
export const languageField = 'taal';

/** The longest page of a form, with every letter escaped, fits in it several times. */
const mostBytes = 200_000;

/** One request to a plain page that a link in a mail leads to. */
export type PlainVisit = BareVisit & {
  /** Of the document: says nothing of whom it is about, as it stays behind in a browser's history. */
  title: string;
  /** Under this path a chosen language is remembered. */
  area: string;
};

export type BareVisit = {
  request: Request;
  /** The path without its query, for forms and language links. */
  path: string;
  query: URLSearchParams;
  params: { token: string; part?: string };
  locale: Locale;
  /** A language that was chosen with this very request, to be remembered. */
  chosen: Locale | null;
  /** Whether the language was chosen, now or before. */
  speaks: boolean;
  posted: FormData;
  common: Words<'common'>;
  errors: Words<'errors'>;
};

type Namespace = 'common' | 'errors' | 'studentForm' | 'reminders' | 'plans';
export type Words<Name extends Namespace> = ReturnType<typeof wordsOf<Name>>;

export function wordsOf<Name extends Namespace>(locale: Locale, namespace: Name) {
  return createTranslator({ locale, messages: messages[locale], namespace });
}

/** What was posted; throws what read-body throws. */
export function readPosted(request: Request): Promise<FormData> {
  return request.method === 'POST' ? readForm(request, mostBytes) : Promise.resolve(new FormData());
}

/** Without its body for the page that says what is wrong with that. */
export function bareVisit(request: Request, params: BareVisit['params'], posted = new FormData()): BareVisit {
  const { pathname, searchParams } = new URL(request.url);
  const wanted = posted.get(languageField) ?? searchParams.get(languageField);
  const chosen = locales.find((locale) => locale === wanted) ?? null;
  const kept = cookieOf(request, localeCookie);
  const locale = chosen ?? asLocale(kept);
  return {
    request,
    path: pathname,
    query: searchParams,
    params,
    locale,
    chosen,
    speaks: chosen !== null || kept !== undefined,
    posted,
    common: wordsOf(locale, 'common'),
    errors: wordsOf(locale, 'errors'),
  };
}

/** The first of that name: a browser sends the one with the longest path first. */
function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
