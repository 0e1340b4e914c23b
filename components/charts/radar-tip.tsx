import { formatScore, type Locale } from '@/lib/shared/format';
import { type ChartAxis, type ChartSeries, pointAt } from './series';
import { SeriesKey } from './series-marks';

type RadarTipProps = {
  axisKey: string;
  axes: ChartAxis[];
  series: ChartSeries[];
  locale: Locale;
  noScore: string;
};

/** The figures of the axis one points at. */
export function RadarTip({ axisKey, axes, series, locale, noScore }: RadarTipProps) {
  const axis = axes.find(({ key }) => key === axisKey);
  if (!axis) return null;
  return (
    <div className="radar-tip">
      <b>{axis.subtitle ?? axis.name}</b>
      <ul className="plain-list">
        {series.map((one) => {
          const mean = pointAt(one, axisKey)?.mean ?? null;
          return (
            <li key={one.id + one.label}>
              <SeriesKey id={one.id} />
              {one.shortLabel ?? one.label}: {mean === null ? noScore : formatScore(mean, locale)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
