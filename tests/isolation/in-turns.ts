/**
 * So many of a list for the nth who asks, so that whoever comes after gets the next ones and each has its turn with many;
 * in the long form of the proof, all of them for everyone.
 */
export function inTurns<T>(list: readonly T[], nth: number, count: number): T[] {
  if (process.env.PROOF_TRIES || count >= list.length) return [...list];
  return Array.from({ length: count }, (_, at) => list[(nth * count + at) % list.length] as T);
}
