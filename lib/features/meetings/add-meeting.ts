import { keepInStep } from '@/lib/core/meetings/start-meeting';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { momentOf } from '@/lib/shared/local-time';
import { assertAfterBegun, assertBeforeLastDay, assertOtherDay } from './fitting-dates';
import { MOST_MEETINGS } from './limits';
import { lockPlan } from './lock-plan';
import type { AddMeeting } from './schema';

/** One more meeting, as a draft; the numbers of later ones follow. Refusal by the field for a date that does not fit. */
export async function addMeeting(scope: Scope, { cohort: cohortId, day, time, minutes }: AddMeeting) {
  const { tx, now } = scope;
  const { cohort, meetings } = await lockPlan(scope, cohortId);
  if (meetings.length >= MOST_MEETINGS) throw new Refusal('meetingsMany');
  const startsAt = found(momentOf(day, time));
  assertOtherDay(meetings, startsAt, 'day');
  assertAfterBegun(meetings, startsAt, now, 'day');
  assertBeforeLastDay(cohort, startsAt, 'day');
  await tx.meeting.createMany({ data: [{ cohortId, kind: 'work', startsAt, minutes, createdAt: now }] });
  await keepInStep(scope, cohortId);
}
