'use client';

import { PolarAngleAxis, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts';
import {
  HIGHEST,
  INNER_RADIUS,
  LOWEST,
  OUTER_RADIUS,
  type Point,
  radarBox,
  radarLine,
} from './radar-geometry';
import { Ticks, Web } from './radar-picture';
import type { InteractiveRadarProps } from './radar-props';
import { RadarTip } from './radar-tip';
import { type ChartAxis, type ChartSeries, meansOf, type SeriesId } from './series';
import { Mark, SeriesLine } from './series-marks';

/** What Recharts hands to a shape: a point per axis, also where there is no value. */
type Drawn = { points?: readonly { x: number; y: number; name?: unknown; value?: unknown }[] };

export function InteractiveRadar({ axes, series, locale, noScore, width }: InteractiveRadarProps) {
  const box = radarBox(axes.length);
  const scale = width / box.width;
  return (
    <RadarChart
      width={width}
      height={box.height * scale}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      cx={box.centre.x * scale}
      cy={box.centre.y * scale}
      innerRadius={INNER_RADIUS * scale}
      outerRadius={OUTER_RADIUS * scale}
      data={rows(axes, series)}
      // The picture is hidden from assistive technology, so it takes no focus: the table beside it has the figures.
      accessibilityLayer={false}
    >
      <g transform={`scale(${scale})`}>
        <Web axes={axes.length} />
      </g>
      <PolarAngleAxis dataKey="key" tick={false} axisLine={false} tickLine={false} />
      <PolarRadiusAxis domain={[LOWEST, HIGHEST]} tick={false} axisLine={false} />
      {series.map(({ id, label }, index) => (
        <Radar
          key={id + label}
          dataKey={`s${index}`}
          isAnimationActive={false}
          activeDot={false}
          shape={(drawn: Drawn) => <SeriesShape id={id} drawn={drawn} scale={scale} />}
        />
      ))}
      <g transform={`scale(${scale})`}>
        <Ticks axes={axes.length} />
      </g>
      <Tooltip
        isAnimationActive={false}
        content={({ active, label }) =>
          active && (
            <RadarTip axisKey={String(label)} axes={axes} series={series} locale={locale} noScore={noScore} />
          )
        }
      />
    </RadarChart>
  );
}

function rows(axes: ChartAxis[], series: ChartSeries[]) {
  const means = series.map((one) => meansOf(one, axes));
  return axes.map((axis, index) => ({
    key: axis.key,
    ...Object.fromEntries(means.map((mean, one) => [`s${one}`, mean[index]])),
  }));
}

/** Recharts closes the polygon over an axis without a score; ours leaves it open. */
function SeriesShape({ id, drawn, scale }: { id: SeriesId; drawn: Drawn; scale: number }) {
  const points = (drawn.points ?? []).map(({ x, y, value }): Point | null =>
    typeof value === 'number' ? { x, y } : null,
  );
  return (
    <>
      <SeriesLine id={id} line={radarLine(points)} />
      {(drawn.points ?? []).map(
        ({ name, x, y, value }) =>
          typeof value === 'number' && <Mark key={String(name)} id={id} at={{ x, y }} scale={scale} />,
      )}
    </>
  );
}
