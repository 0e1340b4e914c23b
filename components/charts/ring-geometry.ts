/** The picture is 240 units wide; angles are in degrees, clockwise from the top. */
const CENTRE = 120;
const SEGMENTS = 5;
const STEP = 360 / SEGMENTS;

type RingShape = {
  outer: number;
  inner: number;
  /** Of the tip of the arrow, and of the notch it points into. */
  middle: number;
  /** Half the empty angle between two segments. */
  gap: number;
  /** How far a tip points onward: the ring is a cycle, not a progress bar. */
  tip: number;
  /** The segment where the group is reaches further out. */
  hereOuter: number;
};

const LARGE: RingShape = { outer: 112, inner: 68, middle: 90, gap: 1.7, tip: 6, hereOuter: 120 };
/** At the size of a mark an arrow is noise: straight ends, a wider gap. */
const MARK: RingShape = { outer: 112, inner: 56, middle: 90, gap: 4.5, tip: 0, hereOuter: 112 };

export type RingSize = 's' | 'm' | 'l';
export type RingSegment = { phase: number; here: boolean; path: string; label: { x: number; y: number } };

export function ringSegments(size: RingSize, place: number | null): RingSegment[] {
  const shape = size === 's' ? MARK : LARGE;
  return Array.from({ length: SEGMENTS }, (_, index) => {
    const here = place === index + 1;
    const outer = here ? shape.hereOuter : shape.outer;
    // The arrow leans backwards by half its tip, so that the number stands in the middle of what one sees.
    const label = polar((outer + shape.inner) / 2, index * STEP + shape.tip / 4);
    return { phase: index + 1, here, path: segmentPath(shape, outer, index * STEP), label };
  });
}

function segmentPath({ inner, middle, gap, tip }: RingShape, outer: number, at: number): string {
  const half = STEP / 2 - gap;
  const start = at - half - tip / 2;
  const end = at + half - tip / 2;
  const arc = (radius: number, sweep: 0 | 1, angle: number) =>
    `A${radius} ${radius} 0 0 ${sweep} ${text(polar(radius, angle))}`;
  return [
    `M${text(polar(outer, start))}`,
    arc(outer, 1, end),
    `L${text(polar(middle, end + tip))}`,
    `L${text(polar(inner, end))}`,
    arc(inner, 0, start),
    `L${text(polar(middle, start + tip))}Z`,
  ].join('');
}

function polar(radius: number, degrees: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: round(CENTRE + radius * Math.sin(angle)), y: round(CENTRE - radius * Math.cos(angle)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function text({ x, y }: { x: number; y: number }): string {
  return `${x} ${y}`;
}
