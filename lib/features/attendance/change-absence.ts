import { isFinished } from '@/lib/core/cohorts/finished';
import { getOwnMeeting } from '@/lib/core/meetings/get-meeting';
import { meetingState } from '@/lib/core/meetings/meeting-state';
import { assertAllowed, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canAnnounceAbsence } from './policy';
import type { Absence } from './schema';

/**
 * A participant says that they cannot come, or takes that back. The reason comes from a short list and is for who leads
 * the group. Refusal once the meeting began, and for one that was cancelled.
 */
export async function changeAbsence(scope: Scope, absence: Absence) {
  const { tx, now } = scope;
  const { meeting, participantId } = await getOwnMeeting(scope, absence.meeting);
  assertAllowed(!isFinished(meeting.cohort, now));
  if (meeting.cancelledAt) throw new Refusal('meetingCancelled');
  if (!canAnnounceAbsence({ state: meetingState(meeting, now), finished: false }))
    throw new Refusal('meetingBegun');
  const own = { meetingId: meeting.id, participantId };
  if (absence.change === 'takeBack') {
    await tx.attendance.updateMany({ where: own, data: { announcedAt: null, reason: null } });
    return;
  }
  const { reason } = absence;
  await tx.attendance.createMany({ data: [{ ...own, announcedAt: now, reason }], skipDuplicates: true });
  await tx.attendance.updateMany({
    where: { ...own, OR: [{ reason: null }, { reason: { not: reason } }] },
    data: { announcedAt: now, reason },
  });
}
