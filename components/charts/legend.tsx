import { SeriesKey } from './series-marks';
import type { ChartSeries } from './series';

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
