import { bareVisit, type PlainVisit, type Words, wordsOf } from '@/app/_plain/visit';
import type { Locale } from '@/lib/platform/i18n/locale';

/** One request by a link in a mail with reminders. */
export type LinkVisit = PlainVisit & { t: Words<'reminders'> };

export function linkVisit(...request: Parameters<typeof bareVisit>): LinkVisit {
  return withWords(bareVisit(...request));
}

/** In the language of whom the mail was for, until they choose another here. */
export function inLanguageOf({ locale }: { locale: Locale }, visit: LinkVisit): LinkVisit {
  if (visit.speaks) return visit;
  return withWords({
    ...visit,
    locale,
    common: wordsOf(locale, 'common'),
    errors: wordsOf(locale, 'errors'),
  });
}

function withWords(visit: ReturnType<typeof bareVisit>): LinkVisit {
  const t = wordsOf(visit.locale, 'reminders');
  return { ...visit, t, title: t('linkTitle'), area: '/' };
}
