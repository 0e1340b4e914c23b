import type { ChartSeries } from './series';
import { SeriesKey } from './series-marks';

export function Legend({ series }: { series: ChartSeries[] }) {
  return (
    <ul className="legend">
      {series.map(({ id, label }) => (
        <li key={id + label}>
          <SeriesKey id={id} />
          {label}
        </li>
      ))}
    </ul>
  );
}
