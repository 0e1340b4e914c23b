import { formatScore, type Locale } from '@/lib/shared/format';
import { softHyphens } from '@/lib/shared/soft-hyphens';
import { AxisName } from './axis-name';
import { type ChartAxis, type ChartSeries, pointAt, type SeriesPoint } from './series';
import { SeriesKey } from './series-marks';

type ScoreTableProps = {
  axes: ChartAxis[];
  series: ChartSeries[];
  locale: Locale;
  caption: string;
  /** Heading of the first column: "Gebied". */
  axisLabel: string;
  /** "5 van 5" */
  countText: (answered: number, of: number) => string;
  /** Where no statement of an axis was answered: "geen cijfer". */
  noScore: string;
  lang?: string;
};

/** The radar's figures in words: the mean, and how many statements it is the mean of. */
export function ScoreTable({
  axes,
  series,
  locale,
  caption,
  axisLabel,
  countText,
  noScore,
  lang,
}: ScoreTableProps) {
  return (
    <table className="scores">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{axisLabel}</th>
          {series.map(({ id, label, shortLabel }) => (
            <th key={id + label} scope="col">
              <SeriesKey id={id} />
              {softHyphens(shortLabel ?? label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {axes.map((axis) => (
          <tr key={axis.key}>
            <th scope="row" lang={lang}>
              <AxisName name={axis.name} subtitle={axis.subtitle} />
            </th>
            {series.map((one) => (
              <td key={one.id + one.label}>
                <Score
                  point={pointAt(one, axis.key)}
                  locale={locale}
                  countText={countText}
                  noScore={noScore}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ScoreProps = Pick<ScoreTableProps, 'locale' | 'countText' | 'noScore'> & {
  point: SeriesPoint | undefined;
};

function Score({ point, locale, countText, noScore }: ScoreProps) {
  if (!point) return noScore;
  return (
    <>
      {point.mean === null ? (
        <span className="none">{noScore}</span>
      ) : (
        <b>{formatScore(point.mean, locale)}</b>
      )}
      {countText(point.answered, point.of)}
    </>
  );
}
