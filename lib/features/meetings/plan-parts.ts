type Planned = { startsAt: Date; announcedAt: Date | null };

/**
 * What a new plan leaves alone: everything up to and including the last meeting that was announced or has begun. It makes
 * new dates for the drafts after those.
 */
export function planParts<M extends Planned>(meetings: readonly M[], now: Date): { kept: M[]; drafts: M[] } {
  const last = meetings.findLastIndex(({ startsAt, announcedAt }) => announcedAt !== null || startsAt <= now);
  return { kept: meetings.slice(0, last + 1), drafts: meetings.slice(last + 1) };
}
