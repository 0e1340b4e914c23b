import { Refusal } from '@/lib/platform/errors';
import { dayOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

type Dated = { startsAt: Date };

/** A group is over after its last day: no meeting comes later. Refusal by the field. */
export function assertBeforeLastDay({ lastDay }: { lastDay: Date | null }, startsAt: Date, field: string) {
  if (lastDay && dayField(startsAt) > dayOf(lastDay)) throw new Refusal('meetingAfterLastDay', field);
}

/** One meeting a day. Refusal by the field. */
export function assertOtherDay(others: readonly Dated[], startsAt: Date, field: string) {
  if (others.some((other) => dayField(other.startsAt) === dayField(startsAt)))
    throw new Refusal('meetingSameDay', field);
}

/** What was keeps its number: nothing new comes before a meeting that has begun. Refusal by the field. */
export function assertAfterBegun(others: readonly Dated[], startsAt: Date, now: Date, field: string) {
  if (others.some((other) => other.startsAt <= now && startsAt < other.startsAt))
    throw new Refusal('meetingBeforeBegun', field);
}

/** A meeting keeps its place between the one before and the one after it. Refusal by the field. */
export function assertKeepsPlace(
  others: readonly Dated[],
  { from, to }: { from: Date; to: Date },
  field: string,
) {
  const [first, last] = from < to ? [from, to] : [to, from];
  if (others.some(({ startsAt }) => startsAt > first && startsAt < last))
    throw new Refusal('meetingOrder', field);
}
