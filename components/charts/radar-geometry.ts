/** The scale of every form. 1 is the innermost ring, not the centre, so that the lowest score still has a visible place. */
export const LOWEST = 1;
export const HIGHEST = 7;
export const INNER_RADIUS = 18;
export const OUTER_RADIUS = 128;

export type Point = { x: number; y: number };

/** Recharts and the plain picture draw in the same units, from the same box. */
export type RadarBox = { width: number; height: number; centre: Point };

/** Around what is drawn: room for a mark or a tick at the edge, and no empty space below a pentagon. */
export function radarBox(axes: number): RadarBox {
  const corners = Array.from({ length: axes }, (_, index) =>
    radarPoint(axes, index, HIGHEST, { x: 0, y: 0 }),
  );
  const side = 16 + Math.max(...corners.map((corner) => Math.abs(corner.x)));
  const bottom = Math.max(...corners.map((corner) => corner.y));
  const top = OUTER_RADIUS + 6;
  return { width: round(side * 2), height: round(top + bottom + 7), centre: { x: round(side), y: top } };
}

export function radius(value: number): number {
  return INNER_RADIUS + ((value - LOWEST) / (HIGHEST - LOWEST)) * (OUTER_RADIUS - INNER_RADIUS);
}

/** The first axis points up, the others follow clockwise. */
export function radarPoint(axes: number, index: number, value: number, centre: Point): Point {
  const angle = (index / axes) * 2 * Math.PI;
  return {
    x: round(centre.x + radius(value) * Math.sin(angle)),
    y: round(centre.y - radius(value) * Math.cos(angle)),
  };
}

export function radarPoints(means: (number | null)[], centre: Point): (Point | null)[] {
  return means.map((mean, index) => (mean === null ? null : radarPoint(means.length, index, mean, centre)));
}

export type Line = { path: string; closed: boolean };

/** From axis to axis around the radar. An axis without a score is a gap: no zero, and no line drawn past it. */
export function radarLine(points: (Point | null)[]): Line {
  const gap = points.indexOf(null);
  if (gap === -1) return { path: `${pathThrough(points as Point[])}Z`, closed: true };
  // Begin after a gap, so that the piece over the top stays one piece.
  const turned = [...points.slice(gap), ...points.slice(0, gap)];
  return {
    path: pieces(turned)
      .filter((piece) => piece.length > 1)
      .map(pathThrough)
      .join(''),
    closed: false,
  };
}

function pieces(points: (Point | null)[]): Point[][] {
  const found: Point[][] = [];
  let previous: Point | null = null;
  for (const point of points) {
    if (point && previous) found.at(-1)?.push(point);
    else if (point) found.push([point]);
    previous = point;
  }
  return found;
}

function pathThrough(points: Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

export function ringPath(axes: number, value: number, centre: Point): string {
  return radarLine(Array.from({ length: axes }, (_, index) => radarPoint(axes, index, value, centre))).path;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
