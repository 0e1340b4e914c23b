import { getLedFrame, type MeetingFrame } from '@/lib/core/meetings/meeting-frame';
import { meetingAfter } from '@/lib/core/meetings/numbered';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isAbsent, isAskedAbout } from './asked-about';
import { proposedDueDay } from './due-day';
import { canAnnounceAbsence, canRecordAttendance } from './policy';

const task = { text: true, dueOn: true, doneAt: true } as const;

/** Of everyone in the group now that the meeting is asked about, by name. One statement. */
async function listAttendance({ tx }: Scope, { meeting }: MeetingFrame) {
  const mine = { where: { meetingId: meeting.id } };
  const people = await tx.participant.findMany({
    where: { cohortId: meeting.cohortId, leftAt: null, member: { leftAt: null } },
    orderBy: { member: { name: 'asc' } },
    select: {
      id: true,
      createdAt: true,
      member: { select: { name: true } },
      attendances: { ...mine, select: { state: true, announcedAt: true, reason: true } },
      catchUps: { ...mine, select: task },
    },
  });
  return people
    .filter((person) => isAskedAbout(person, meeting))
    .map(({ id, member, attendances, catchUps }) => ({
      participantId: id,
      name: member.name,
      state: attendances[0]?.state ?? null,
      announced: attendances[0]?.announcedAt ? (attendances[0].reason ?? 'unsaid') : null,
      catchUp: catchUps[0] ?? null,
    }));
}

export type AttendanceRow = Awaited<ReturnType<typeof listAttendance>>[number];

/** The page on which who leads a group writes down who was there. NotFoundError for anyone else. */
export async function getAttendancePage(scope: Scope, meetingId: string) {
  const frame = await getLedFrame(scope, meetingId);
  const people = await listAttendance(scope, frame);
  const homework = people.some(({ state }) => isAbsent(state))
    ? await scope.tx.homework.findFirst({ where: { meetingId }, select: { text: true, theory: true } })
    : null;
  return {
    frame,
    people,
    open: canRecordAttendance(frame),
    /** What a catch-up task may consist of. */
    homework,
    dueDay: proposedDueDay(meetingAfter(frame.meetings, meetingId), scope.now),
  };
}

export type AttendancePage = Awaited<ReturnType<typeof getAttendancePage>>;

/** What stands on the meeting's page: for who leads all of it, for a participant the own attendance and task. */
export async function getAttendanceSection(scope: Scope, frame: MeetingFrame) {
  const people = frame.leads ? await listAttendance(scope, frame) : null;
  return { people, own: frame.own && (await getOwn(scope, frame, frame.own)) };
}

async function getOwn({ tx }: Scope, frame: MeetingFrame, own: NonNullable<MeetingFrame['own']>) {
  if (!isAskedAbout({ createdAt: own.since }, frame.meeting)) return null;
  const where = { meetingId: frame.meeting.id, participantId: own.participantId };
  const attendance = await tx.attendance.findFirst({
    where,
    select: { state: true, announcedAt: true, reason: true },
  });
  return {
    state: attendance?.state ?? null,
    announced: attendance?.announcedAt ? (attendance.reason ?? 'unsaid') : null,
    mayAnnounce: canAnnounceAbsence(frame),
    catchUp: await tx.catchUpTask.findFirst({ where, select: task }),
    open: !frame.finished,
  };
}

export type AttendanceSection = Awaited<ReturnType<typeof getAttendanceSection>>;
