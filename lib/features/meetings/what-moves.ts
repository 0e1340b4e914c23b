import { tz } from '@date-fns/tz';
import { addDays } from 'date-fns';
import { endOf, halfwayBetween, meetingAfter, type Numbered } from '@/lib/core/meetings/numbered';
import { TIME_ZONE } from '@/lib/shared/dates';

/** A recap is due within a week (product.md, "Recap"). */
const RECAP_DAYS = 7;

/** What hangs on a meeting's date: halfway to it and from it, the homework that is due there, its recap. */
export type Hanging = 'homework' | 'halfwayBefore' | 'halfwayAfter' | 'recap';
export type Moved = { what: Hanging; from: Date; to: Date };

type Times = { startsAt: Date; minutes: number };

/** What moves along when this meeting gets another date or length; what stays where it was is not among it. */
export function whatMoves(meetings: readonly Numbered[], id: string, to: Times): Moved[] {
  const meeting = meetings.find((one) => one.id === id);
  if (!meeting) return [];
  const before = meetings[meetings.indexOf(meeting) - 1];
  const after = meetingAfter(meetings, id);
  const [from, next] = [hangingOn(meeting, before, after), hangingOn(to, before, after)];
  return from.flatMap(({ what, at }) => {
    const then = next.find((one) => one.what === what);
    return then && then.at.getTime() !== at.getTime() ? [{ what, from: at, to: then.at }] : [];
  });
}

type Hung = { what: Hanging; at: Date };

function hangingOn(meeting: Times, before: Numbered | undefined, after: Numbered | null): Hung[] {
  const endsAt = endOf(meeting);
  return [
    ...(before
      ? [
          { what: 'homework' as const, at: meeting.startsAt },
          { what: 'halfwayBefore' as const, at: halfwayBetween(before, meeting) },
        ]
      : []),
    ...(after ? [{ what: 'halfwayAfter' as const, at: halfwayBetween({ endsAt }, after) }] : []),
    { what: 'recap', at: addDays(endsAt, RECAP_DAYS, { in: tz(TIME_ZONE) }) },
  ];
}
