import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { meetingState } from '@/lib/core/meetings/meeting-state';
import { endOf } from '@/lib/core/meetings/numbered';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isAbsent, isAskedAbout } from './asked-about';
import { canRecordAttendance } from './policy';
import { attendanceStates, type RecordAttendance } from './schema';

/**
 * Writes down who was there, of whoever was in the group before the meeting ended; of others nothing. Whoever turns out
 * to have been there has nothing left to catch up on. Refusal before the meeting begins.
 */
export async function recordAttendance(scope: Scope, { meeting: id, states }: RecordAttendance) {
  const { tx, now } = scope;
  const meeting = await lockLedMeeting(scope, id);
  if (!canRecordAttendance({ state: meetingState(meeting, now), finished: false }))
    throw new Refusal('meetingNotBegun');
  const asked = meeting.cohort.participants.filter((one) => isAskedAbout(one, { endsAt: endOf(meeting) }));
  const known = states.filter(({ participantId }) => asked.some((one) => one.id === participantId));
  await tx.attendance.createMany({
    data: known.map(({ participantId }) => ({ meetingId: id, participantId })),
    skipDuplicates: true,
  });
  for (const state of attendanceStates) {
    const ids = known.filter((one) => one.state === state).map(({ participantId }) => participantId);
    if (ids.length > 0)
      await tx.attendance.updateMany({
        where: {
          meetingId: id,
          participantId: { in: ids },
          OR: [{ state: null }, { state: { not: state } }],
        },
        data: { state, recordedAt: now },
      });
  }
  const there = known.filter(({ state }) => !isAbsent(state)).map(({ participantId }) => participantId);
  await tx.catchUpTask.deleteMany({ where: { meetingId: id, participantId: { in: there }, doneAt: null } });
}
