import { announceChange } from '@/lib/core/meetings/announce-change';
import { keepInStep } from '@/lib/core/meetings/start-meeting';

import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { momentOf } from '@/lib/shared/local-time';
import { assertBeforeLastDay, assertKeepsPlace, assertOtherDay } from './fitting-dates';
import { assertNotHeld, lockPlanOf } from './lock-plan';
import type { MoveMeeting } from './schema';

/**
 * Moves a meeting, or makes it longer or shorter; everyone hears of it when it was announced. Nothing different is nothing
 * done. Refusal by the field for a date that is taken, out of order or too late, and once the meeting was held.
 */
export async function moveMeeting(scope: Scope, { meeting: meetingId, day, time, minutes }: MoveMeeting) {
  const { tx, now } = scope;
  const { cohort, meetings, meeting } = await lockPlanOf(scope, meetingId);
  if (!meeting) throw new Refusal('meetingCancelled');
  const startsAt = found(momentOf(day, time));
  const { startsAt: from, minutes: lasted } = meeting;
  if (from.getTime() === startsAt.getTime() && lasted === minutes)
    return { cohortId: cohort.id, from, minutes: lasted };
  await assertNotHeld(scope, meetingId);
  const others = meetings.filter(({ id }) => id !== meetingId);
  assertOtherDay(others, startsAt, 'day');
  assertKeepsPlace(others, { from, to: startsAt }, 'day');
  assertBeforeLastDay(cohort, startsAt, 'day');
  if (meeting.announcedAt && startsAt <= now) throw new Refusal('meetingInPast', 'day');
  await tx.meeting.updateMany({
    where: { id: meetingId },
    data: { startsAt, minutes, ...(lasted !== minutes && { readyAt: null }) },
  });
  await keepInStep(scope, cohort.id);
  await announceChange(scope, meetingId);
  return { cohortId: cohort.id, from, minutes: lasted };
}
