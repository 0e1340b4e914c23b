import { lockLedCohort } from '@/lib/core/cohorts/led-cohort';
import { getLedMeeting } from '@/lib/core/meetings/get-meeting';
import { listMeetings } from '@/lib/core/meetings/list-meetings';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/**
 * A group with its meetings, for who leads it and changes dates: one after the other. NotFoundError for anyone else,
 * ForbiddenError in a finished group.
 */
export async function lockPlan(scope: Scope, cohortId: string) {
  const cohort = await lockLedCohort(scope, cohortId);
  return { cohort, meetings: await listMeetings(scope, cohortId) };
}

export type Plan = Awaited<ReturnType<typeof lockPlan>>;

/** The same with one of its meetings, which is null when it was cancelled. */
export async function lockPlanOf(scope: Scope, meetingId: string) {
  const { cohortId } = await getLedMeeting(scope, meetingId);
  const plan = await lockPlan(scope, cohortId);
  return { ...plan, meeting: plan.meetings.find(({ id }) => id === meetingId) ?? null };
}

/** What was recorded of a meeting belongs to its date. Refusal once somebody's attendance is, or the recap was sent. */
export async function assertNotHeld({ tx }: Scope, meetingId: string) {
  const held = await tx.meeting.findFirst({ where: { id: meetingId, ...wasHeld }, select: { id: true } });
  if (held) throw new Refusal('meetingHeld');
}

export const wasHeld = {
  OR: [{ attendances: { some: { state: { not: null } } } }, { recap: { versions: { some: {} } } }],
};
