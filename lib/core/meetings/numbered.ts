import type { MeetingKind } from '@/prisma/generated/enums';

/** A meeting as the other parts of the programme know it. */
export type MeetingDates = {
  id: string;
  kind: MeetingKind;
  startsAt: Date;
  /** How long it lasts. */
  minutes: number;
  cancelledAt: Date | null;
};

export type Numbered<M extends MeetingDates = MeetingDates> = M & {
  /** From 1, in the order of their dates; a cancelled meeting has none and counts for nothing. */
  number: number;
  endsAt: Date;
};

/** Columns of MeetingDates. */
export const meetingDates = {
  id: true,
  kind: true,
  startsAt: true,
  minutes: true,
  cancelledAt: true,
} as const;

/** The meetings that are held or will be, in the order of their dates, each with its number and its end. */
export function numbered<M extends MeetingDates>(meetings: readonly M[]): Numbered<M>[] {
  return meetings
    .filter(({ cancelledAt }) => cancelledAt === null)
    .toSorted((a, b) => Number(a.startsAt) - Number(b.startsAt) || a.id.localeCompare(b.id))
    .map((meeting, at) => ({ ...meeting, number: at + 1, endsAt: endOf(meeting) }));
}

/** When a meeting ends: soft for the people in it, exact for what hangs on it. */
export function endOf({ startsAt, minutes }: Pick<MeetingDates, 'startsAt' | 'minutes'>): Date {
  return new Date(startsAt.getTime() + minutes * 60_000);
}

/** The meeting that the group comes from: the last that has ended; null before the first. */
export function lastHeld<M extends Numbered>(meetings: readonly M[], now: Date): M | null {
  return meetings.findLast(({ endsAt }) => endsAt <= now) ?? null;
}

/** The meeting that is under way or comes next; null after the last. */
export function nextMeeting<M extends Numbered>(meetings: readonly M[], now: Date): M | null {
  return meetings.find(({ endsAt }) => endsAt > now) ?? null;
}

/** The meeting after this one; null after the last, and for one that is not among them. */
export function meetingAfter<M extends Pick<Numbered, 'id'>>(meetings: readonly M[], id: string): M | null {
  const at = meetings.findIndex((meeting) => meeting.id === id);
  return at < 0 ? null : (meetings[at + 1] ?? null);
}

/** The moment exactly between the end of a meeting and the start of the next. */
export function halfwayBetween({ endsAt }: { endsAt: Date }, { startsAt }: { startsAt: Date }): Date {
  return new Date((endsAt.getTime() + startsAt.getTime()) / 2);
}
