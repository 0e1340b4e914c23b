import { getLocale, getTranslations } from 'next-intl/server';
import type { Pooled } from '@/lib/features/results/pooled-group';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** When the answers of students open together, or that there were too few of them. */
export async function PooledNotice({ pooled }: { pooled: Pooled | null }) {
  if (!pooled) return null;
  const t = await getTranslations('result');
  const locale = asLocale(await getLocale());
  const day = (date: Date) => formatDay(date, locale, { year: true });
  return (
    <div className="section open stack-s">
      {pooled.state === 'waiting' && <p>{t('pooledWaiting', { date: day(pooled.opensAt) })}</p>}
      {pooled.state === 'few' && <p>{t('pooledFew', { date: day(pooled.openedAt) })}</p>}
      {pooled.state === 'opened' && (
        <p className="hint">
          {t('pooledOpened', { count: pooled.group.respondents, date: day(pooled.openedAt) })}
        </p>
      )}
    </div>
  );
}
