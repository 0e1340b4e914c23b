import { getLocale, getTranslations } from 'next-intl/server';
import { Radar } from '@/components/charts/radar';
import { ScoreTable } from '@/components/charts/score-table';
import { Section } from '@/components/ui/section';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import type { GrowthRound } from '@/lib/features/results/growth';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** All own rounds, line by line. Only the own scans: nothing of what others said. */
export async function Growth({ form, rounds }: { form: FrameworkForm; rounds: GrowthRound[] }) {
  const t = await getTranslations('result');
  const locale = asLocale(await getLocale());
  if (rounds.length === 0) return null;
  const shared = {
    axes: form.axes.map(({ key, name, subtitle, shortName }) => ({ key, name, subtitle, shortName })),
    series: rounds.map(({ kind, submittedAt, series }) => ({
      ...series,
      label: t('growthLabel', { kind, date: formatDay(submittedAt, locale, { year: true }) }),
      shortLabel: t('growthShort', { kind }),
    })),
    locale,
    lang: form.language,
    noScore: t('noScore'),
  };
  return (
    <Section id="groei" title={t('growthTitle')}>
      <p>{t('growthText')}</p>
      <div className="halves chart">
        <Radar {...shared} description={t('growthFigure')} />
        <ScoreTable
          {...shared}
          caption={t('tableCaption')}
          axisLabel={t('axis')}
          countText={(answered, of) => t('count', { answered, of })}
        />
      </div>
    </Section>
  );
}
