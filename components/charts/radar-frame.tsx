import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { softHyphens } from '@/lib/shared/soft-hyphens';
import { Legend } from './legend';
import { type LabelPlace, labelPlan } from './radar-labels';
import type { ChartAxis, ChartSeries } from './series';

type RadarFrameProps = {
  /** 3 to 10. */
  axes: ChartAxis[];
  series: ChartSeries[];
  /** Heard instead of the picture: what it shows and where the same figures stand. */
  description: string;
  /** Of the axis names: instrument texts keep their own language. */
  lang?: string;
  /** The picture itself. */
  children: ReactNode;
};

/** The names around a picture and the legend below it. */
export function RadarFrame({ axes, series, description, lang, children }: RadarFrameProps) {
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
          {children}
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
