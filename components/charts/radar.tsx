import type { Locale } from '@/lib/shared/format';
import { RadarFigure } from './radar-figure';
import { RadarFrame } from './radar-frame';
import type { ChartAxis, ChartSeries } from './series';

type RadarProps = {
  /** 3 to 10. */
  axes: ChartAxis[];
  series: ChartSeries[];
  locale: Locale;
  /** Heard instead of the picture: what it shows and where the same figures stand. */
  description: string;
  /** In place of a score that is not there, when one points at the picture: "geen antwoorden". */
  noScore: string;
  /** Of the axis names: instrument texts keep their own language. */
  lang?: string;
};

/** The picture with its names around it and its legend below. Put a ScoreTable with the same figures beside it. */
export function Radar({ axes, series, locale, description, noScore, lang }: RadarProps) {
  return (
    <RadarFrame axes={axes} series={series} description={description} lang={lang}>
      <RadarFigure axes={axes} series={series} locale={locale} noScore={noScore} />
    </RadarFrame>
  );
}
