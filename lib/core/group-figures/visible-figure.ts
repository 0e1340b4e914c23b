import { countUnknown, FEWEST_UNKNOWN, type FrozenFigure, type KnownScans, scansBetween } from './figure';

/**
 * A share that was under way while a figure was frozen carries an earlier moment than it was seen at. So what was
 * shared this long before counts as not yet known: whoever looked in between is taken to have seen the figure.
 */
const UNDER_WAY = 60_000;

/**
 * The figures of one round that this viewer may have been shown at any moment since they were frozen. What is known
 * only grows, so a figure is never more visible than at its freezing; whether the viewer really looked does not count.
 */
export function mayHaveSeen<F extends FrozenFigure>(figures: readonly F[], known: KnownScans): F[] {
  const seen: F[] = [];
  for (const figure of figures.toSorted((a, b) => a.number - b.number)) {
    const at = new Date(figure.computedAt.getTime() - UNDER_WAY);
    if (isHidden(figure, seen, (scanIds) => countUnknown(scanIds, known, at))) seen.push(figure);
  }
  return seen;
}

/**
 * The newest figure that still hides everyone whom this viewer does not see by themselves, on its own and beside every
 * earlier one they may have seen. Null when there is none.
 */
export function visibleFigure<F extends FrozenFigure>(figures: readonly F[], known: KnownScans): F | null {
  const seen = mayHaveSeen(figures, known);
  const unknown = (scanIds: readonly string[]) => countUnknown(scanIds, known);
  return seen.findLast((figure, index) => isHidden(figure, seen.slice(0, index), unknown)) ?? null;
}

function isHidden(
  figure: FrozenFigure,
  earlier: readonly FrozenFigure[],
  unknown: (scanIds: readonly string[]) => number,
): boolean {
  return [figure.scanIds, ...earlier.map((other) => scansBetween(figure, other))].every(
    (scanIds) => unknown(scanIds) >= FEWEST_UNKNOWN,
  );
}
