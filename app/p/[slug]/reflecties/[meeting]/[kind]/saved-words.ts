import { getLocale, getTranslations } from 'next-intl/server';
import { now } from '@/lib/platform/clock';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay, formatDayTime, formatTime } from '@/lib/shared/dates';

/** "Bewaard om 14.03 uur"; with the day when that is another one. */
export async function savedWords(savedAt: Date): Promise<string> {
  const t = await getTranslations('reflections');
  const locale = asLocale(await getLocale());
  const year = { year: true };
  return formatDay(savedAt, locale, year) === formatDay(now(), locale, year)
    ? t('savedAt', { time: formatTime(savedAt, locale) })
    : t('savedOn', { time: formatDayTime(savedAt, locale) });
}
