import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/platform/i18n/locale';
import en from '@/lib/platform/i18n/messages/en/mail.json';
import nl from '@/lib/platform/i18n/messages/nl/mail.json';

const timeZone = 'Europe/Amsterdam';

/** The words of the mails in the receiver's language; a mail has no request to read it from. */
export function mailWords(locale: Locale) {
  const t = createTranslator({
    locale,
    messages: { mail: locale === 'en' ? en : nl },
    namespace: 'mail',
    timeZone,
  });
  return { locale, t, moment: (date: Date) => moment(locale, date) };
}

export type MailWords = ReturnType<typeof mailWords>;

/** "di 12 januari, 15.30 uur"; in English "Tue 12 January, 15:30". */
function moment(locale: Locale, date: Date) {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { timeZone, ...options }).format(date);
  const day = parts({ weekday: 'short', day: 'numeric', month: 'long' }).replace(',', '');
  const time = parts({ hour: '2-digit', minute: '2-digit' });
  return (locale === 'en' ? `${day}, ${time}` : `${day}, ${time.replace(':', '.')} uur`)
    .replaceAll(' ', '\u00a0')
    .replace(',\u00a0', ', ');
}
