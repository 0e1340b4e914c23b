import type { ProgrammeMeeting } from '@/lib/overviews/programme/read-meetings';
import type { Practice } from '@/lib/overviews/programme/read-practice';

type Meeting = Omit<ProgrammeMeeting, 'number' | 'endsAt'>;

/** A meeting of three hours of which nothing is prepared, for rules that need no database. */
export function aProgrammeMeeting(id: string, startsAt: string, more: Partial<Meeting> = {}): Meeting {
  return {
    id,
    kind: 'work',
    startsAt: new Date(startsAt),
    minutes: 180,
    cancelledAt: null,
    room: null,
    onlineUrl: null,
    announcedAt: null,
    readyAt: null,
    blocks: [],
    answers: 0,
    hasHomework: false,
    homeworkMinutes: null,
    recapSentAt: null,
    decision: null,
    awayCount: 0,
    attendanceTaken: false,
    ...more,
  };
}

/** Someone who did nothing yet. */
export function practiceOf(participantId: string, more: Partial<Practice> = {}): Practice {
  return {
    participantId,
    pairId: null,
    homeworkDone: false,
    plans: [],
    reflection: 'open',
    attendance: {},
    catchUps: 0,
    ...more,
  };
}
