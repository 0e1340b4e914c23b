import { keepInStep } from '@/lib/core/meetings/start-meeting';
import { tellGroup } from '@/lib/core/meetings/tell-group';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertNotHeld, lockPlanOf } from './lock-plan';

/**
 * A meeting is off, for good; the numbers of later ones follow, and everyone hears of it when it was announced. Twice is
 * once. Refusal for the only one, and once it was held.
 */
export async function cancelMeeting(scope: Scope, { meeting: meetingId }: { meeting: string }) {
  const { tx, now } = scope;
  const { cohort, meetings, meeting } = await lockPlanOf(scope, meetingId);
  if (!meeting) return { cohortId: cohort.id };
  if (meetings.length === 1) throw new Refusal('meetingLast');
  await assertNotHeld(scope, meetingId);
  const { announcedAt, sequence } = meeting;
  await tx.meeting.updateMany({
    where: { id: meetingId },
    data: { cancelledAt: now, ...(announcedAt && { sequence: { increment: 1 } }) },
  });
  await keepInStep(scope, cohort.id);
  if (announcedAt) {
    const told = { id: meetingId, sequence: sequence + 1 };
    await tellGroup(scope, { cohortId: cohort.id, meetings: [told] }, 'meeting_cancelled');
  }
  return { cohortId: cohort.id };
}
