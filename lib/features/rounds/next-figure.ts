/** The fewest scans under a first figure, and between one figure and the next. */
export const FEWEST_SCANS = 3;

/**
 * Over which scans a closed round's next figure is frozen, or null while it is not time: the first over three or more,
 * each next when at least three came in since. It always holds everything the earlier ones hold; where a scan of those
 * has been erased no further figure is made, because the difference would be about that one person.
 */
export function nextFigure(
  frozen: readonly { scanIds: readonly string[] }[],
  handedIn: readonly string[],
): string[] | null {
  const there = new Set(handedIn);
  const counted = new Set(frozen.flatMap(({ scanIds }) => scanIds));
  if ([...counted].some((id) => !there.has(id))) return null;
  return there.size - counted.size >= FEWEST_SCANS ? [...there].sort() : null;
}
