import { recordAudit } from '@/lib/core/audit/record-audit';
import { addStartMeeting } from '@/lib/core/meetings/start-meeting';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { chooseFacilitators, chooseParticipants } from './chosen-people';
import { assertName, assertSchools, assertVersion } from './chosen-things';
import { closingMoment, cohortDates, defaultClosingDay } from './cohort-dates';
import { appoint, enrol } from './enrol';
import type { CreateCohort } from './schema';
import { settingsOf } from './settings';

/**
 * A group with its people and its start round, open from now on. Everyone gets a welcome mail. Refusal by the field for
 * a name that is taken, people who may not, and dates in the wrong order; ForbiddenError for who is no coordinator.
 */
export async function createCohort(scope: Scope, input: CreateCohort): Promise<{ id: string }> {
  const { tx, actor, now } = scope;
  assertAllowed(canAdminister(actor));
  await lockPartnership(scope);
  const dates = cohortDates(input);
  await assertName(scope, input.name);
  await assertVersion(scope, input.version);
  await assertSchools(scope, input.schools);
  const facilitators = await chooseFacilitators(scope, input.facilitators);
  const participants = await chooseParticipants(scope, input.participants, input.facilitators);
  const feedbackClosesAt =
    input.feedbackMode === 'pooled'
      ? closingMoment(input.feedbackClosesOn ?? defaultClosingDay(dates.startMeetingAt), now)
      : null;
  const cohort = await tx.cohort.create({
    data: {
      ...settingsOf(input),
      ...dates,
      name: input.name,
      versionId: input.version,
      createdAt: now,
      schools: { create: input.schools.map((schoolId) => ({ schoolId })) },
      rounds: { create: { kind: 'start', openedAt: now, feedbackClosesAt } },
    },
    select: { id: true },
  });
  await addStartMeeting(scope, { cohortId: cohort.id, startsAt: dates.startMeetingAt });
  await recordAudit(scope, { kind: 'cohort_created', cohortId: cohort.id });
  await appoint(scope, cohort.id, facilitators);
  await enrol(scope, cohort.id, participants);
  return cohort;
}
