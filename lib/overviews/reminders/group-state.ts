import type { Numbered } from '@/lib/core/meetings/numbered';
import type { Receiver } from '@/lib/core/reminders/reminder';
import type { ReminderSettings } from '@/lib/core/reminders/settings';
import type { AttendanceState, PlanState } from '@/prisma/generated/enums';

/** All that the reminders of a group hang on: who, when and whether, never a text. */
export type GroupState = {
  cohortId: string;
  /** The last day of the programme (UTC midnight), as `practiceEnds` takes it. */
  lastDay: Date | null;
  /** The end of that day, or when it was archived before it: nothing is asked of anyone after that. */
  endsAt: Date | null;
  settings: ReminderSettings;
  /** Those that are not cancelled, in order. */
  meetings: readonly GroupMeeting[];
  facilitators: readonly { receiver: Receiver; since: Date }[];
  participants: readonly ParticipantState[];
};

export type GroupMeeting = Pick<Numbered, 'id' | 'number' | 'startsAt' | 'endsAt'> & {
  announcedAt: Date | null;
  /** When its recap was sent first. */
  recapSentAt: Date | null;
};

export type ParticipantState = {
  participantId: string;
  receiver: Receiver;
  /** When they came into the group: what was due before is not theirs. */
  since: Date;
  /** In the start round. */
  scanHandedIn: boolean;
  feedbackAsked: boolean;
  requests: readonly RequestState[];
  /** By meeting. */
  attendance: Readonly<Record<string, AttendanceFacts | undefined>>;
  /** Meetings whose homework was ticked off. */
  homeworkDone: ReadonlySet<string>;
  plans: readonly { meetingId: string; state: PlanState }[];
  /** By meeting: of the questions after it. */
  reflections: Readonly<Record<string, ReflectionFacts | undefined>>;
  catchUps: readonly { meetingId: string; createdAt: Date; doneAt: Date | null }[];
};

export type AttendanceFacts = {
  state: AttendanceState | null;
  recordedAt: Date | null;
  announcedAt: Date | null;
};

/** Whether anything was written to the questions of the first days, and to the one that waits. */
export type ReflectionFacts = { skipped: boolean; first: boolean; later: boolean };

export type RequestState = {
  id: string;
  /** A student of the mentor, or a trainer. */
  receiver: Receiver;
  /** When it was asked, or asked again. */
  askedAt: Date;
  expiresAt: Date;
  /** Answered, declined or withdrawn. */
  settled: boolean;
};
