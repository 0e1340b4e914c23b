const dayMs = 24 * 60 * 60_000;

type Course = { archivedAt: Date | null; lastDay: Date | null };

/** The end of a group's last day. */
export function endOfLastDay(lastDay: Date): Date {
  return new Date(lastDay.getTime() + dayMs);
}

/** When a group is over, as far as that is known: archived, or past its last day, whichever came first. */
export function endOfCourse({ archivedAt, lastDay }: Course): Date | null {
  const planned = lastDay && endOfLastDay(lastDay);
  return archivedAt && planned && planned < archivedAt ? planned : (archivedAt ?? planned);
}

/** Archived, or past its last day: from then on a group is read, and only a participant's own reflections go on. */
export function isFinished({ archivedAt, lastDay }: Course, now: Date): boolean {
  return archivedAt !== null || (lastDay !== null && now >= endOfLastDay(lastDay));
}
