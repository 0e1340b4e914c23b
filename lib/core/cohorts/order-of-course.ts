import { isFinished } from './finished';
import type { RingPosition } from './ring-position';

type Course = { id: string; startMeetingAt: Date; archivedAt: Date | null; lastDay: Date | null };

/**
 * In the order in which a first page follows someone's groups: the one that runs until it is over, then its next cycle;
 * behind them what is over, the newest first. Without a last day a group is over after its last meeting.
 */
export function inOrderOfCourse<C extends Course>(
  cohorts: readonly C[],
  places: ReadonlyMap<string, Pick<RingPosition, 'next'>>,
  now: Date,
): C[] {
  const isOver = (cohort: C) =>
    isFinished(cohort, now) || (cohort.lastDay === null && !places.get(cohort.id)?.next);
  const byStart = cohorts.toSorted((a, b) => Number(a.startMeetingAt) - Number(b.startMeetingAt));
  return [...byStart.filter((cohort) => !isOver(cohort)), ...byStart.filter(isOver).reverse()];
}
