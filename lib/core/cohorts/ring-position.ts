import { tz } from '@date-fns/tz';
import { startOfDay } from 'date-fns';

/** 1 leervragen oproepen, 2 onderzoekende dialoog, 3 samen ontwerpen, 4 toepassen in de praktijk, 5 reflecteren. */
export type Phase = 1 | 2 | 3 | 4 | 5;

/** A part of a meeting's agenda, in its order. */
export type PhaseBlock = { phase: Phase; minutes: number };
export type MeetingTimes = { startsAt: Date; endsAt: Date; blocks?: PhaseBlock[] };

export type RingPosition = {
  phase: Phase;
  /** The meeting the group is at or comes from, counted from 1; before the first it is 1, without meetings 0. */
  round: number;
  rounds: number;
  /** The meeting that is under way or comes next; null after the last. */
  next: { startsAt: Date; endsAt: Date } | null;
};

/**
 * Where a group is in the ring: phase 1 until the end of meeting 1, phase 5 after the last, never set by hand. Before
 * `until` no meeting is the last: others may be planned yet.
 */
export function ringPosition(meetings: readonly MeetingTimes[], now: Date, until?: Date): RingPosition {
  const inOrder = meetings.toSorted(
    (a, b) => Number(a.startsAt) - Number(b.startsAt) || Number(a.endsAt) - Number(b.endsAt),
  );
  const rounds = inOrder.length;
  // Counted from the back, so that a meeting that overlaps a later one cannot turn the ring back.
  const done = inOrder.findLastIndex((meeting) => now >= meeting.endsAt) + 1;
  const next = inOrder[done];
  if (!next) return { phase: afterAll(rounds, now, until), round: rounds, rounds, next: null };
  const at = { rounds, next: { startsAt: next.startsAt, endsAt: next.endsAt } };
  if (done === 0) return { phase: 1, round: 1, ...at };
  if (now < startOfDay(next.startsAt, { in: tz('Europe/Amsterdam') }))
    return { phase: 4, round: done, ...at };
  return { phase: phaseOfMeetingDay(next, now), round: done + 1, ...at };
}

function afterAll(rounds: number, now: Date, until?: Date): Phase {
  if (rounds === 0) return 1;
  return until && now < until ? 4 : 5;
}

/** Looking back comes first, also on the morning before; what the blocks leave over belongs to the last of them. */
function phaseOfMeetingDay(meeting: MeetingTimes, now: Date): Phase {
  const blocks = meeting.blocks?.length ? meeting.blocks : equalThirds(meeting);
  const elapsed = (now.getTime() - meeting.startsAt.getTime()) / 60_000;
  let end = 0;
  for (const { phase, minutes } of blocks) {
    end += minutes;
    if (elapsed < end) return phase;
  }
  return blocks.at(-1)?.phase ?? 5;
}

/** While a meeting has no agenda yet: reflecting, dialogue and design, a third each. */
function equalThirds({ startsAt, endsAt }: MeetingTimes): PhaseBlock[] {
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000 / 3;
  return [
    { phase: 5, minutes },
    { phase: 2, minutes },
    { phase: 3, minutes },
  ];
}
