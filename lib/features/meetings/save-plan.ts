import { getLedCohort } from '@/lib/core/cohorts/led-cohort';
import { keepInStep } from '@/lib/core/meetings/start-meeting';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { dayField, momentOf } from '@/lib/shared/local-time';
import { assertBeforeLastDay } from './fitting-dates';
import { MOST_MEETINGS } from './limits';
import { lockPlan, type Plan } from './lock-plan';
import { planParts } from './plan-parts';
import type { SavePlan } from './schema';

/**
 * Saves proposed dates as drafts: drafts that are there move to them and keep what was prepared, others are made, and those
 * for which there is no date any more are off. Announced meetings stay as they are. With `look` nothing is saved.
 */
export async function savePlan(scope: Scope, { cohort: cohortId, step, time, minutes, days }: SavePlan) {
  if (step === 'look') return void (await getLedCohort(scope, cohortId));
  const { tx, now } = scope;
  const plan = await lockPlan(scope, cohortId);
  const { kept, drafts } = planParts(plan.meetings, now);
  if (kept.length + days.length > MOST_MEETINGS) throw new Refusal('meetingsMany');
  const moments = days.map(({ name, day }) => ({ name, startsAt: found(momentOf(day, time)) }));
  assertInOrder(plan, kept.at(-1)?.startsAt, moments);
  for (const [at, draft] of drafts.entries()) await replan(scope, draft, moments[at]?.startsAt, minutes);
  await tx.meeting.createMany({
    data: moments.slice(drafts.length).map(({ startsAt }) => ({
      cohortId,
      kind: 'work',
      startsAt,
      minutes,
      createdAt: now,
    })),
  });
  await keepInStep(scope, cohortId);
}

function assertInOrder(
  { cohort }: Plan,
  last: Date | undefined,
  moments: { name: string; startsAt: Date }[],
) {
  let before = last && dayField(last);
  for (const { name, startsAt } of moments) {
    const day = dayField(startsAt);
    if (before && day <= before) throw new Refusal('meetingsInOrder', name);
    assertBeforeLastDay(cohort, startsAt, name);
    before = day;
  }
}

async function replan(
  { tx, now }: Scope,
  draft: Plan['meetings'][number],
  startsAt: Date | undefined,
  minutes: number,
) {
  const data = startsAt
    ? { startsAt, minutes, ...(draft.minutes !== minutes && { readyAt: null }) }
    : { cancelledAt: now };
  await tx.meeting.updateMany({ where: { id: draft.id, announcedAt: null }, data });
}
