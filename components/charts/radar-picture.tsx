import { HIGHEST, LOWEST, radarBox, radarLine, radarPoint, radarPoints, ringPath } from './radar-geometry';
import { type ChartAxis, type ChartSeries, meansOf } from './series';
import { Mark, SeriesLine } from './series-marks';

const VALUES = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, index) => LOWEST + index);
const TICKS = [1, 4, 7];

/** The radar as plain SVG: in the HTML before any script, on paper, and where there is no script at all. */
export function RadarPicture({ axes, series }: { axes: ChartAxis[]; series: ChartSeries[] }) {
  const { width, height, centre } = radarBox(axes.length);
  const drawn = series.map((one) => ({ ...one, at: radarPoints(meansOf(one, axes), centre) }));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <Web axes={axes.length} />
      {drawn.map(({ id, label, at }) => (
        <SeriesLine key={id + label} id={id} line={radarLine(at)} />
      ))}
      {drawn.map(({ id, label, at }) =>
        at.map(
          (point, index) => point && <Mark key={`${id}${label}${axes[index]?.key}`} id={id} at={point} />,
        ),
      )}
      <Ticks axes={axes.length} />
    </svg>
  );
}

/** Seven rings and a spoke per axis, from the innermost ring outward. */
export function Web({ axes }: { axes: number }) {
  const { centre } = radarBox(axes);
  const spokes = Array.from({ length: axes }, (_, index) => {
    const [from, to] = [radarPoint(axes, index, LOWEST, centre), radarPoint(axes, index, HIGHEST, centre)];
    return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  });
  return (
    <>
      <path className="web" d={spokes.join('')} />
      {VALUES.map((value) => (
        <path
          key={value}
          className={value === HIGHEST ? 'web outer' : 'web'}
          d={ringPath(axes, value, centre)}
        />
      ))}
    </>
  );
}

export function Ticks({ axes }: { axes: number }) {
  const { centre } = radarBox(axes);
  return TICKS.map((value) => {
    const { x, y } = radarPoint(axes, 0, value, centre);
    return (
      <text key={value} className="tick" x={x - 6} y={value === HIGHEST ? y + 3 : y}>
        {value}
      </text>
    );
  });
}

/** For a list: the lines only, without names or ticks. The figures stand beside it. */
export function RadarSmall({ axes, series }: { axes: ChartAxis[]; series: ChartSeries[] }) {
  const { width, height, centre } = radarBox(axes.length);
  return (
    <svg className="radar-small" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path className="web" d={ringPath(axes.length, LOWEST, centre)} />
      <path className="web outer" d={ringPath(axes.length, HIGHEST, centre)} />
      {series.map((one) => (
        <SeriesLine
          key={one.id + one.label}
          id={one.id}
          line={radarLine(radarPoints(meansOf(one, axes), centre))}
        />
      ))}
    </svg>
  );
}
