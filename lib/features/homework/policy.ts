import { isFinished } from '@/lib/core/cohorts/finished';

type GroupDates = { archivedAt: Date | null; lastDay: Date | null };

/** A participant ticks off their own homework while the group goes on, if the meeting it came from was held at all. */
export function canTickOff(
  { cancelledAt, cohort }: { cancelledAt: Date | null; cohort: GroupDates },
  now: Date,
): boolean {
  return cancelledAt === null && !isFinished(cohort, now);
}

/** Homework counts for who was in the group when the meeting ended: who came later may do it, and is not missed. */
export function isExpectedOf({ since }: { since: Date }, { endsAt }: { endsAt: Date }): boolean {
  return since <= endsAt;
}
