import type { ClosedDays } from '@/lib/core/calendar/school-days';
import type { CalendarDay } from '@/lib/shared/calendar-day';
import type { ReminderDrop, ReminderKind } from '@/prisma/generated/enums';

/** Who gets a reminder: a member, or a student by the request that was sent to them. */
export type Receiver = {
  /** Null for a student. */
  memberId: string | null;
  /** The member's id or the student's address: one person gets one mail a day. */
  person: string;
  /** Of the school where they work, or of what stands for it (product.md, "Nudges"). */
  closures: readonly ClosedDays[];
  /** Kinds that they do not want. */
  stopped: readonly ReminderKind[];
  /** The last day of their pause. */
  pausedUntil: CalendarDay | null;
  /** Their address does not exist, as far as mail servers say. */
  undeliverable?: boolean;
};

/** What the programme asks for at a moment, before anyone looked at the clock or at the calendar. */
export type Wish = {
  kind: ReminderKind;
  to: Receiver;
  /** What it is about: with the kind, the receiver and the number it makes the key. */
  about: string;
  number: number;
  cohortId: string | null;
  meetingId: string | null;
  requestId: string | null;
  /** Whom it tells about. */
  participantId: string | null;
  dueAt: Date;
  /** The thing itself: from then on a reminder of it is useless. */
  before: Date | null;
  /** Only at half past seven. */
  inTheMorning: boolean;
  /** Why it is not needed as things stand. */
  needless: Extract<ReminderDrop, 'done' | 'away'> | null;
};

export type Reminder = Wish & {
  /** Keeps it from going twice. */
  key: string;
  /** The first allowed moment from `dueAt` on; `dueAt` itself when that comes too late. */
  allowedAt: Date;
  /** Why it will not be sent. */
  dropped: ReminderDrop | null;
};

/** "<kind>:<what it is about>:<receiver>:<number>" */
export function keyOf({ kind, about, to, number }: Pick<Wish, 'kind' | 'about' | 'to' | 'number'>): string {
  return [kind, about, to.memberId ?? 'student', number].join(':');
}
