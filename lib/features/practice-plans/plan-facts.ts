import { getLedCohort } from '@/lib/core/cohorts/led-cohort';
import { listMeetings } from '@/lib/core/meetings/list-meetings';
import { hasBegun } from '@/lib/core/meetings/own-time';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isTooBig } from './plan-limit';

/** What is known of a plan to who leads the group: never a word of it. */
const facts = {
  id: true,
  participantId: true,
  meetingId: true,
  minutes: true,
  plannedOn: true,
  state: true,
} as const;

/**
 * That there are plans in a group, per meeting they came after (newest first) and per participant, with minutes, day and
 * state. NotFoundError for who does not lead it.
 */
export async function listPlanFacts(scope: Scope, cohortId: string) {
  const cohort = await getLedCohort(scope, cohortId);
  const meetings = (await listMeetings(scope, cohortId)).filter((meeting) => hasBegun(meeting, scope.now));
  const plans = await scope.tx.practicePlan.findMany({
    where: { participantId: { in: cohort.participants.map(({ id }) => id) } },
    orderBy: { createdAt: 'asc' },
    select: facts,
  });
  return {
    cohort: { id: cohort.id, name: cohort.name, planMinutes: cohort.planMinutes },
    rounds: meetings.toReversed().map(({ id, number, startsAt }) => ({
      meeting: { id, number, startsAt },
      people: cohort.participants.map(({ id: participantId, member }) => ({
        participantId,
        name: member.name,
        plans: plans
          .filter((plan) => plan.meetingId === id && plan.participantId === participantId)
          .map((plan) => ({ ...plan, tooBig: isTooBig(plan.minutes, cohort.planMinutes) })),
      })),
    })),
  };
}

export type PlanFacts = Awaited<ReturnType<typeof listPlanFacts>>;
