import type { ChartAxis, ChartSeries, SeriesId } from '@/components/charts/series';
import type { LikertScale } from '@/components/forms/likert-points';

/** Made-up names and scores; the axes are the standard framework's. */
export const AXES: ChartAxis[] = [
  {
    key: 'begeleider',
    name: 'Agogische bekwaamheden',
    subtitle: 'de rol van begeleider',
    shortName: 'Agogisch',
  },
  {
    key: 'bruggenbouwer',
    name: 'Organisatorische bekwaamheden',
    subtitle: 'de rol van bruggenbouwer',
    shortName: 'Organisatorisch',
  },
  {
    key: 'poortwachter',
    name: 'Opleidingsdidactische bekwaamheden',
    subtitle: 'de rol van poortwachter',
    shortName: 'Opleidingsdidactisch (poortwachter)',
  },
  {
    key: 'leraar-van-leraren',
    name: 'Opleidingsdidactische bekwaamheden',
    subtitle: 'de rol van leraar van leraren',
    shortName: 'Opleidingsdidactisch (leraar van leraren)',
  },
  { key: 'ontwikkeling', name: 'Ontwikkelingsbekwaam', subtitle: null, shortName: 'Ontwikkelingsbekwaam' },
];

export const SCALE: LikertScale = {
  min: 1,
  max: 7,
  minLabel: 'helemaal niet van toepassing',
  maxLabel: 'helemaal van toepassing',
};

export function aSeries(
  id: SeriesId,
  label: string,
  means: (number | null)[],
  axes = AXES,
  shortLabel?: string,
): ChartSeries {
  const points = axes.map(({ key }, index) => {
    const mean = means[index % means.length] ?? null;
    return { axisKey: key, mean, answered: mean === null ? 0 : 3, of: 3 };
  });
  return { id, label, shortLabel, points };
}

export const THREE_VIEWS: ChartSeries[] = [
  aSeries('self', 'jij', [5.4, 10 / 3, 4.5, 4.6, 4]),
  aSeries('student', 'student (Milan de Wit)', [6, 17 / 3, 5, 5.25, 4.5], AXES, 'student'),
  aSeries(
    'trainer',
    'schoolopleider (Marieke Hoogland)',
    [5.8, 14 / 3, 3.5, 14 / 3, 4.75],
    AXES,
    'schoolopleider',
  ),
];

export const WITH_GAPS: ChartSeries[] = [
  aSeries('earlier', 'jij bij de start', [4, 3, 4, 3.5, 3]),
  aSeries('self', 'jij', [5.4, null, 4.5, 4.6, 4]),
  aSeries('student', 'student', [null, 17 / 3, null, 5.25, 4.5]),
];

/** Axes with long names, as a partnership may write them. */
export function axesOf(count: number): ChartAxis[] {
  return Array.from({ length: count }, (_, index) => {
    const like = AXES[index % AXES.length] as ChartAxis;
    return { ...like, key: `axis-${index + 1}` };
  });
}
