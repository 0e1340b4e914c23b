import { getLocale, getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { AxisList } from '@/app/p/[slug]/resultaat/[round]/axis-list';
import { Radar } from '@/components/charts/radar';
import { ScoreTable } from '@/components/charts/score-table';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { firstNames } from '@/lib/features/results/first-names';
import { resultSentences } from '@/lib/features/results/result-sentence';
import { seriesOf } from '@/lib/features/results/series';
import type { SharedResult } from '@/lib/features/shares/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

type Scan = NonNullable<SharedResult['scan']>;
type Props = { name: string; form: FrameworkForm; scan: Scan };

/** The owner's own figures only: radar, table and the same in words. */
export async function SharedScan({ name, form, scan }: Props) {
  const t = await getTranslations('sharing');
  const result = await getTranslations('result');
  const locale = asLocale(await getLocale());
  const figures = {
    axes: form.axes.map(({ key, name: axisName, subtitle, shortName }) => ({
      key,
      name: axisName,
      subtitle,
      shortName,
    })),
    series: [{ ...seriesOf('self', form, [scan.scores]), label: name, shortLabel: firstNames([name])[0] }],
    locale,
    lang: form.language,
    noScore: result('noScore'),
  };
  return (
    <div className="stack">
      <div className="stack-s">
        <p className="eyebrow">
          {t('sharedEyebrowScan', { kind: scan.roundKind, date: formatDay(scan.submittedAt, locale) })}
        </p>
        <h1>{t('sharedTitleScan', { name })}</h1>
        <OwnSentences name={name} form={form} scan={scan} />
        <p>
          {t('sharedOnlyOwn', { name })} {t('sharedTalk')}
        </p>
      </div>
      <div className="halves chart">
        <Radar {...figures} description={t('figureText', { name })} />
        <div className="stack">
          <ScoreTable
            {...figures}
            caption={result('tableCaption')}
            axisLabel={result('axis')}
            countText={(answered, of) => result('count', { answered, of })}
          />
          <p className="hint">{result('tableHint')}</p>
        </div>
      </div>
    </div>
  );
}

/** About someone else, so in the third person; what others said is not known here. */
async function OwnSentences({ name, form, scan }: Props) {
  const t = await getTranslations('sharing');
  const sentences = resultSentences(form, scan.scores, null);
  return (
    <p className="lead">
      {sentences.map(({ key, axes, values }) => (
        <Fragment key={key}>
          {t.rich(`sharedSentence.${key}`, {
            ...values,
            name,
            axes: () => (
              <AxisList axes={form.axes.filter((axis) => axes.includes(axis.key))} language={form.language} />
            ),
          })}{' '}
        </Fragment>
      ))}
    </p>
  );
}
