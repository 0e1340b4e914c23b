import { getLocale, getTranslations } from 'next-intl/server';
import { PlainRadar } from '@/components/charts/plain-radar';
import { ScoreTable } from '@/components/charts/score-table';
import type { ChartSeries } from '@/components/charts/series';
import { EmptyState } from '@/components/ui/empty-state';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { seriesOf } from '@/lib/features/results/series';
import type { GroupRound, GroupScores } from '@/lib/features/rounds/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

type Props = {
  form: FrameworkForm;
  rounds: GroupRound[];
  /** Whether this person can close a round. */
  leads: boolean;
  /** Of the headings in it. */
  level?: 3 | 4;
};

/** The group's figures, a round at a time and the newest on top; and the rounds side by side where there are two. */
export async function GroupFigures({ form, rounds, leads, level = 3 }: Props) {
  const t = await getTranslations('rounds');
  const there = rounds.filter(({ closedAt, shared }) => closedAt !== null || shared !== null).toReversed();
  if (there.length === 0)
    return (
      <EmptyState title={t('figures.noneTitle')} level={level === 3 ? 3 : undefined}>
        {t(leads ? 'figures.noneFacilitator' : 'figures.noneOther')}
      </EmptyState>
    );
  const frozen = rounds.filter(({ figure }) => figure !== null);
  const Heading = `h${level}` as const;
  return (
    <div className="stack-l">
      {there.map((round) => (
        <RoundFigures key={round.roundId} form={form} round={round} level={level} />
      ))}
      {frozen.length > 1 && (
        <div className="stack">
          <Heading>{t('figures.growth')}</Heading>
          <Chart form={form} series={await growthSeries(form, frozen)} caption={t('figures.growthCaption')} />
        </div>
      )}
    </div>
  );
}

async function RoundFigures({
  form,
  round,
  level,
}: {
  form: FrameworkForm;
  round: GroupRound;
  level: 3 | 4;
}) {
  const t = await getTranslations('rounds');
  const locale = asLocale(await getLocale());
  const { kind, figure, shared, missing } = round;
  const Heading = `h${level}` as const;
  const line = (
    id: 'self' | 'student',
    name: 'group' | 'shared',
    { people, scores }: GroupScores,
  ): ChartSeries => ({
    ...seriesFor(id, form, { people, scores }),
    label: t(`figures.${name}`, { count: people }),
    shortLabel: t(`figures.${name}Short`),
  });
  return (
    <div className="stack">
      <Heading>{t('round', { kind })}</Heading>
      {figure && (
        <p className="soft small">
          {t('figures.over', {
            count: figure.people,
            date: formatDay(figure.computedAt, locale, { year: true }),
          })}
        </p>
      )}
      {missing && missing !== 'open' && <p>{t(`figures.${missing}`)}</p>}
      {(figure || shared) && (
        <Chart
          form={form}
          series={[
            ...(figure ? [line('self', 'group', figure)] : []),
            ...(shared ? [line('student', 'shared', shared)] : []),
          ]}
          caption={t('figures.caption', { kind })}
          hint={shared ? t('figures.sharedHint') : undefined}
        />
      )}
    </div>
  );
}

type ChartProps = { form: FrameworkForm; series: ChartSeries[]; caption: string; hint?: string };

async function Chart({ form, series, caption, hint }: ChartProps) {
  const t = await getTranslations('rounds');
  const result = await getTranslations('result');
  const shared = {
    axes: form.axes.map(({ key, name, subtitle, shortName }) => ({ key, name, subtitle, shortName })),
    series,
    lang: form.language,
  };
  return (
    <div className="halves chart">
      <PlainRadar {...shared} description={t('figures.description')} />
      <div className="stack">
        <ScoreTable
          {...shared}
          locale={asLocale(await getLocale())}
          caption={caption}
          axisLabel={result('axis')}
          countText={(answered, of) => result('count', { answered, of })}
          noScore={result('noScore')}
        />
        <p className="hint">
          {t('figures.hint')} {hint}
        </p>
      </div>
    </div>
  );
}

async function growthSeries(form: FrameworkForm, rounds: GroupRound[]): Promise<ChartSeries[]> {
  const t = await getTranslations('rounds');
  return rounds.flatMap(({ kind, figure }, index) => {
    if (!figure) return [];
    const id = index === rounds.length - 1 ? 'self' : index === 0 ? 'earlier' : 'between';
    return [
      {
        ...seriesFor(id, form, figure),
        label: t('figures.growthLabel', { kind, count: figure.people }),
        shortLabel: t('round', { kind }),
      },
    ];
  });
}

/** `of` counts what all of them were asked together. */
function seriesFor(id: ChartSeries['id'], form: FrameworkForm, { people, scores }: GroupScores) {
  const { points } = seriesOf('self', form, [scores]);
  return { id, points: points.map((point) => ({ ...point, of: point.of * people })) };
}
