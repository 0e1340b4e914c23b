import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { enGB, nl } from 'date-fns/locale';
import type { Locale } from './format';

/** Everyone who uses Leerkring lives by this clock, summer and winter. */
export const TIME_ZONE = 'Europe/Amsterdam';

const NO_BREAK = '\u00a0';
const LANGUAGES = { nl, en: enGB };

/** "di 12 januari", "Tue 12 January"; with the year when it is asked for. Kept on one line. */
export function formatDay(date: Date, locale: Locale, { year = false } = {}): string {
  return here(date, year ? 'EEEEEE d MMMM yyyy' : 'EEEEEE d MMMM', locale);
}

/** "15.30 uur", "15:30" */
export function formatTime(date: Date, locale: Locale): string {
  return locale === 'nl' ? here(date, "HH.mm 'uur'", locale) : here(date, 'HH:mm', locale);
}

/** "di 12 januari, 15.30 uur", "Tue 12 January, 15:30" */
export function formatDayTime(date: Date, locale: Locale): string {
  return `${formatDay(date, locale)}, ${formatTime(date, locale)}`;
}

/** "di 12 januari, 15.30 tot 18.30 uur", "Tue 12 January, 15:30 to 18:30" */
export function formatSpan({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, locale: Locale): string {
  const from = here(startsAt, locale === 'nl' ? 'HH.mm' : 'HH:mm', locale);
  const to = locale === 'nl' ? 'tot' : 'to';
  return `${formatDay(startsAt, locale)}, ${from}${NO_BREAK}${to} ${formatTime(endsAt, locale)}`;
}

/** For the `datetime` of a time element: the moment in UTC. */
export function isoMoment(date: Date): string {
  return date.toISOString();
}

function here(date: Date, pattern: string, locale: Locale): string {
  // English shortens a day to three letters, Dutch to two.
  const shape = locale === 'en' ? pattern.replace('EEEEEE', 'EEE') : pattern;
  return format(new TZDate(date, TIME_ZONE), shape, { locale: LANGUAGES[locale] }).replaceAll(' ', NO_BREAK);
}
