import { countUnknown, type FrozenFigure, type KnownScans, scansBetween } from './figure';
import { mayHaveSeen } from './visible-figure';

/**
 * Whether showing this scan to the viewer would leave exactly one unknown in a figure they may have seen, or between
 * two of them: that one's scores could then be worked out. Showing again what they once saw tells nothing new.
 */
export function uncoversOne(figures: readonly FrozenFigure[], known: KnownScans, scanId: string): boolean {
  if (known.has(scanId)) return false;
  const seen = mayHaveSeen(figures, known);
  const between = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => scansBetween(a, b)));
  return [...seen.map(({ scanIds }) => scanIds), ...between].some(
    (scanIds) => scanIds.includes(scanId) && countUnknown(scanIds, known) === 2,
  );
}
