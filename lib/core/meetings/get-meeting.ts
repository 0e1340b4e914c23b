import { isFinished } from '@/lib/core/cohorts/finished';
import { canLead, canSeeGroup } from '@/lib/core/cohorts/policy';
import { assertAllowed, found, NotFoundError, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { meetingDates } from './numbered';

const cohortFields = {
  id: true,
  name: true,
  versionId: true,
  archivedAt: true,
  lastDay: true,
  homeworkMinutes: true,
  planMinutes: true,
  facilitators: { select: { memberId: true } },
  participants: {
    where: { leftAt: null, member: { leftAt: null } },
    select: { id: true, memberId: true, createdAt: true },
  },
} as const;

const fields = {
  ...meetingDates,
  cohortId: true,
  room: true,
  onlineUrl: true,
  purpose: true,
  bring: true,
  announcedAt: true,
  readyAt: true,
  sequence: true,
  revision: true,
  cohort: { select: cohortFields },
} as const;

/** A meeting with its group, for whoever takes part in the group or leads it; NotFoundError for anyone else. */
export async function getMeeting({ tx, actor }: Scope, meetingId: string) {
  const meeting = found(await tx.meeting.findFirst({ where: { id: meetingId }, select: fields }));
  if (!canSeeGroup(actor, meeting.cohort)) throw new NotFoundError();
  return { ...meeting, leads: canLead(actor, meeting.cohort) };
}

export type GroupMeeting = Awaited<ReturnType<typeof getMeeting>>;

/** The same for who leads the group. NotFoundError for anyone else, its participants included. */
export async function getLedMeeting(scope: Scope, meetingId: string): Promise<GroupMeeting> {
  const meeting = await getMeeting(scope, meetingId);
  if (!meeting.leads) throw new NotFoundError();
  return meeting;
}

/**
 * The same to change something in: locked until the commit, so that of two equal posts the second sees what the first
 * did. ForbiddenError in a finished group; Refusal for a meeting that was cancelled.
 */
export async function lockLedMeeting(scope: Scope, meetingId: string): Promise<GroupMeeting> {
  await getLedMeeting(scope, meetingId);
  await scope.tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR NO KEY UPDATE`;
  const meeting = await getLedMeeting(scope, meetingId);
  assertAllowed(!isFinished(meeting.cohort, scope.now));
  if (meeting.cancelledAt) throw new Refusal('meetingCancelled');
  return meeting;
}

/** The actor as a participant of this meeting's group. NotFoundError for who only leads it. */
export async function getOwnMeeting(scope: Scope, meetingId: string) {
  const meeting = await getMeeting(scope, meetingId);
  const own = found(meeting.cohort.participants.find(({ memberId }) => memberId === scope.actor.memberId));
  return { meeting, participantId: own.id, since: own.createdAt };
}
