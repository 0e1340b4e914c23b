/** The fewest scans behind a figure that its viewer cannot see one by one. */
export const FEWEST_UNKNOWN = 3;

/** A group's figure as it was frozen: over which scans, and when. */
export type FrozenFigure = { number: number; computedAt: Date; scanIds: readonly string[] };

/** By scan: since when this viewer could see it by itself. Once seen is known for good, also after a withdrawal. */
export type KnownScans = ReadonlyMap<string, Date>;

/** In exactly one of the two: what someone who has both figures can work out a figure of. */
export function scansBetween(a: FrozenFigure, b: FrozenFigure): string[] {
  const [inA, inB] = [new Set(a.scanIds), new Set(b.scanIds)];
  return [...a.scanIds.filter((id) => !inB.has(id)), ...b.scanIds.filter((id) => !inA.has(id))];
}

/** How many of these the viewer cannot see by themselves; at an earlier moment with `at`. */
export function countUnknown(scanIds: readonly string[], known: KnownScans, at?: Date): number {
  return scanIds.filter((id) => {
    const since = known.get(id);
    return since === undefined || (at !== undefined && since > at);
  }).length;
}
