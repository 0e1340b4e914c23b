import type { MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { meetingAfter } from '@/lib/core/meetings/numbered';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canTickOff, isExpectedOf } from './policy';

type Row = {
  meetingId: string;
  text: string | null;
  minutes: number | null;
  theory: string | null;
  presenter: string | null;
  doneAt: Date | null;
  outcome: string | null;
};

/** Nothing was asked, when all of it was emptied again. */
const isAsked = ({ text, theory }: Row) => text !== null || theory !== null;

/**
 * The homework given in this meeting, and the homework that is due at it, for the meeting's page: with the actor's own
 * tick for a participant. What others wrote about theirs is not in it. One statement.
 */
export async function getMeetingHomework(scope: Scope, frame: MeetingFrame) {
  const { meeting, meetings, own } = frame;
  const at = meetings.findIndex(({ id }) => id === meeting.id);
  const before = at > 0 ? meetings[at - 1] : undefined;
  const rows = await readHomework(scope, [meeting.id, ...(before ? [before.id] : [])], own?.participantId);
  const homework = (id: string) => {
    const row = rows.find(({ meetingId }) => meetingId === id);
    if (!row || !isAsked(row)) return null;
    return { ...row, dueAt: meetingAfter(meetings, id)?.startsAt ?? null };
  };
  return {
    given: homework(meeting.id),
    due: before ? homework(before.id) : null,
    takesPart: own !== null,
    mayTick: own !== null && canTickOff(meeting, scope.now),
  };
}

export type MeetingHomework = Awaited<ReturnType<typeof getMeetingHomework>>;
export type HomeworkItem = NonNullable<MeetingHomework['given']>;

function readHomework({ tx }: Scope, meetingIds: string[], participantId: string | undefined) {
  return tx.$queryRaw<Row[]>`
    SELECT h.meeting_id AS "meetingId", h.text, h.minutes, h.theory, m.name AS presenter,
      d.done_at AS "doneAt", d.outcome
    FROM homework h
    LEFT JOIN participant p ON p.partnership_id = h.partnership_id AND p.id = h.presenter_id AND p.left_at IS NULL
    LEFT JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id AND m.left_at IS NULL
    LEFT JOIN homework_done d ON d.partnership_id = h.partnership_id AND d.meeting_id = h.meeting_id
      AND d.participant_id = ${participantId ?? null}::uuid
    WHERE h.meeting_id = ANY(${meetingIds}::uuid[])`;
}

/**
 * What the page to give homework on needs: what was given, and of everyone in the group whether it is done and what came
 * of it. The caller has asked whether the actor leads the group. Two statements.
 */
export async function getHomeworkPage({ tx }: Scope, { meeting, meetings }: MeetingFrame) {
  const homework = await tx.homework.findFirst({
    where: { meetingId: meeting.id },
    select: { text: true, minutes: true, theory: true, presenterId: true, savedAt: true },
  });
  const people = await tx.$queryRaw<Person[]>`
    SELECT p.id, m.name, p.created_at AS since, d.done_at AS "doneAt", d.outcome
    FROM participant p
    JOIN member m ON m.partnership_id = p.partnership_id AND m.id = p.member_id AND m.left_at IS NULL
    LEFT JOIN homework_done d ON d.partnership_id = p.partnership_id AND d.participant_id = p.id
      AND d.meeting_id = ${meeting.id}::uuid
    WHERE p.cohort_id = ${meeting.cohortId}::uuid AND p.left_at IS NULL
    ORDER BY m.name, p.id`;
  return {
    homework,
    limit: meeting.cohort.homeworkMinutes,
    dueAt: meetingAfter(meetings, meeting.id)?.startsAt ?? null,
    people: people.map(({ since, ...person }) => ({ ...person, expected: isExpectedOf({ since }, meeting) })),
  };
}

type Person = { id: string; name: string; since: Date; doneAt: Date | null; outcome: string | null };

export type HomeworkPage = Awaited<ReturnType<typeof getHomeworkPage>>;
