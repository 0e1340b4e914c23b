import { getLocale, getTranslations } from 'next-intl/server';
import { now } from '@/lib/platform/clock';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** What a student gets to read where answers open together: who reads them, and until when they can answer. */
export async function PooledTerms({ closesAt }: { closesAt: Date | null }) {
  if (!closesAt) return null;
  const t = await getTranslations('feedback');
  const date = formatDay(closesAt, asLocale(await getLocale()), { year: true });
  return (
    <>
      <li>{t('toldReaderPooled', { date })}</li>
      <li>{t('toldDaysPooled', { date })}</li>
    </>
  );
}

/** Why no student can be asked now; null when one can. */
export async function whyClosed(closesAt: Date | null): Promise<string | null> {
  const t = await getTranslations('feedback');
  if (!closesAt) return t('pooledNoDay');
  if (closesAt > now()) return null;
  return t('pooledOver', { date: formatDay(closesAt, asLocale(await getLocale()), { year: true }) });
}
