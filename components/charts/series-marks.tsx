import type { Line, Point } from './radar-geometry';
import type { SeriesId } from './series';

type MarkProps = { id: SeriesId; at: Point /** Units per unit of the plain picture. */; scale?: number };

/** A dot, a square, a triangle or a diamond; of an earlier scan a dot no larger than its thin line needs. */
export function Mark({ id, at, scale = 1 }: MarkProps) {
  const className = `mark ${id}-c`;
  if (id === 'student') {
    const side = 9.6 * scale;
    return <rect className={className} x={at.x - side / 2} y={at.y - side / 2} width={side} height={side} />;
  }
  if (id === 'between') {
    const half = 5.6 * scale;
    return (
      <path
        className={className}
        d={`M${at.x} ${at.y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`}
      />
    );
  }
  if (id === 'trainer') {
    return (
      <path
        className={className}
        d={`M${at.x} ${at.y - 6.2 * scale}l${6 * scale} ${10.4 * scale}h${-12 * scale}z`}
      />
    );
  }
  return <circle className={className} cx={at.x} cy={at.y} r={(id === 'earlier' ? 2.6 : 5.2) * scale} />;
}

export function SeriesLine({ id, line }: { id: SeriesId; line: Line }) {
  return <path className={`series ${id}-c${line.closed ? ' closed' : ''}`} d={line.path} />;
}

/** The same line and mark in a legend or above a column. */
export function SeriesKey({ id }: { id: SeriesId }) {
  return (
    <svg className="key" viewBox="0 0 42 16" aria-hidden="true" focusable="false">
      <path className={`series ${id}-c`} d="M2 8H40" />
      {id !== 'earlier' && <Mark id={id} at={{ x: 21, y: 8 }} scale={0.96} />}
    </svg>
  );
}
