import { getLocale, getTranslations } from 'next-intl/server';
import { Radar } from '@/components/charts/radar';
import { ScoreTable } from '@/components/charts/score-table';
import type { Result } from '@/lib/features/results/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { paths } from '@/lib/shared/paths';
import { chartSeries } from './chart-series';
import { Gaps } from './gaps';
import type { ResultNames } from './names';
import { PerPerson } from './per-person';

type Props = { slug: string; result: Result; names: ResultNames };

export async function ResultChart({ slug, result, names }: Props) {
  const t = await getTranslations('result');
  const locale = asLocale(await getLocale());
  const { axes, language } = result.form;
  const series = await chartSeries(result);
  const shared = {
    axes: axes.map(({ key, name, subtitle, shortName }) => ({ key, name, subtitle, shortName })),
    series,
    locale,
    lang: language,
    noScore: t('noScore'),
  };
  const groups = [result.students, result.trainers].filter((group) => group !== null);
  const pooled = groups.filter(({ respondents }) => respondents.length > 1);
  return (
    <div className="halves chart mt-6">
      <Radar {...shared} description={t('figureText')} />
      <div className="stack">
        <ScoreTable
          {...shared}
          caption={t('tableCaption')}
          axisLabel={t('axis')}
          countText={(answered, of) => t('count', { answered, of })}
        />
        <p className="hint">
          {t('tableHint')} {pooled.length > 0 && t('pooledHint')}
        </p>
        <Gaps result={result} names={names} />
        {pooled.length > 0 && <PerPerson groups={pooled} axes={axes} language={language} locale={locale} />}
        {result.scan && (
          <p className="no-print">
            <a href={paths.scanCheck(slug, result.round.id)}>{t('answers')}</a>
          </p>
        )}
      </div>
    </div>
  );
}
