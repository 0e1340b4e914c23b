import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Locale } from '@/lib/shared/format';
import { softHyphens } from '@/lib/shared/soft-hyphens';
import { Legend } from './legend';
import { RadarFigure } from './radar-figure';
import { type LabelPlace, labelPlan } from './radar-labels';
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
  const { places, pairs, pictureRow } = labelPlan(axes.length);
  return (
    <figure className="stack">
      <figcaption className="unseen-text">{description}</figcaption>
      <div className="radar" aria-hidden="true" style={rows({ pairs })}>
        {axes.map((axis, index) => (
          <AxisLabel key={axis.key} axis={axis} place={places[index] as LabelPlace} lang={lang} />
        ))}
        <div
          className={classNames('picture', axes.length === 5 && 'pointed')}
          style={rows({ 'phone-row': pictureRow })}
        >
          <RadarFigure axes={axes} series={series} locale={locale} noScore={noScore} />
        </div>
      </div>
      <Legend series={series} />
    </figure>
  );
}

function AxisLabel({ axis, place, lang }: { axis: ChartAxis; place: LabelPlace; lang?: string }) {
  const { side, align, upper, phoneRow, wideRow } = place;
  return (
    <p
      className={classNames('axis', side, `at-${align}`, upper && 'upper')}
      lang={lang}
      style={rows({ 'phone-row': phoneRow, 'wide-row': wideRow })}
    >
      <b>{softHyphens(axis.name)}</b>
      {axis.subtitle}
    </p>
  );
}

function rows(values: Record<string, number>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}
