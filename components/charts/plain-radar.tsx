import { RadarFrame } from './radar-frame';
import { RadarPicture } from './radar-picture';
import type { ChartAxis, ChartSeries } from './series';

type PlainRadarProps = { axes: ChartAxis[]; series: ChartSeries[]; description: string; lang?: string };

/** The same as Radar without a script, for pages that are about more than the chart. Put a ScoreTable beside it. */
export function PlainRadar({ axes, series, description, lang }: PlainRadarProps) {
  return (
    <RadarFrame axes={axes} series={series} description={description} lang={lang}>
      <RadarPicture axes={axes} series={series} />
    </RadarFrame>
  );
}
