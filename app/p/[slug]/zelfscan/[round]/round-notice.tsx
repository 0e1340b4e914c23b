import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** Why nothing can be filled in: the round is over, or has yet to open. */
export function RoundNotice({ round }: { round: { openedAt: Date; endedAt: Date | null } }) {
  const t = useTranslations('selfScan');
  const locale = asLocale(useLocale());
  if (round.endedAt) return <Notice title={t('closedTitle')}>{t('closedText')}</Notice>;
  return (
    <Notice title={t('notOpenTitle')}>
      {t('notOpenText', { date: formatDay(round.openedAt, locale, { year: true }) })}
    </Notice>
  );
}
