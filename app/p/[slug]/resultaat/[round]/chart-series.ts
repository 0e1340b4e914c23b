import { getLocale, getTranslations } from 'next-intl/server';
import type { ChartSeries } from '@/components/charts/series';
import type { RespondentGroup, Result } from '@/lib/features/results/queries';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatDay } from '@/lib/shared/dates';

/** The lines of the radar and the columns of the table: the earlier scan below, then self, students and trainers. */
export async function chartSeries(result: Result): Promise<ChartSeries[]> {
  const t = await getTranslations('result');
  const locale = asLocale(await getLocale());
  const { series, earlier, earlierSeries, students, trainers, pooled } = result;
  return [
    ...(earlier && earlierSeries
      ? [
          {
            ...earlierSeries,
            label: t('earlierLabel', { date: formatDay(earlier.submittedAt, locale, { year: true }) }),
            shortLabel: t('earlierShort'),
          },
        ]
      : []),
    ...(series ? [{ ...series, label: t('you') }] : []),
    ...(await groupSeries(students)),
    ...(pooled?.state === 'opened'
      ? [
          {
            ...pooled.group.series,
            label: t('pooledLabel', { count: pooled.group.respondents }),
            shortLabel: t('pooledShort'),
          },
        ]
      : []),
    ...(await groupSeries(trainers)),
  ];
}

async function groupSeries(group: RespondentGroup | null): Promise<ChartSeries[]> {
  if (!group) return [];
  const t = await getTranslations('result');
  const { respondents, series } = group;
  const roles = new Set(respondents.map(({ role }) => role));
  const [first, ...more] = respondents;
  const role = roles.size === 1 && first ? first.role : 'other';
  if (first && more.length === 0) {
    return [
      {
        ...series,
        label: t('seriesOne', { role: t('role', { role }), name: first.name }),
        shortLabel: t('role', { role }),
      },
    ];
  }
  return [
    {
      ...series,
      label: t('seriesMany', { roles: t('roles', { role }), count: respondents.length }),
      shortLabel: t('roles', { role }),
    },
  ];
}
