const dayMs = 24 * 60 * 60_000;

/** Archived, or past its last day: from then on a group is read, and only a participant's own reflections go on. */
export function isFinished(
  { archivedAt, lastDay }: { archivedAt: Date | null; lastDay: Date | null },
  now: Date,
): boolean {
  return archivedAt !== null || (lastDay !== null && now.getTime() >= lastDay.getTime() + dayMs);
}
