import { getOwnRoundOf, listOwnProgrammes } from '@/lib/core/meetings/own-programmes';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnPlan, type OwnPlan, planFields } from './own-plan';
import { isTooBig } from './plan-limit';
import { canPlan } from './policy';
import { questionsOf } from './questions';

/** The actor's plans, by group and by the meeting they came after, both newest first; plans in the order they were made. */
export async function listOwnPlans(scope: Scope) {
  const programmes = await listOwnProgrammes(scope);
  const plans = await scope.tx.practicePlan.findMany({
    where: { participant: { memberId: scope.actor.memberId } },
    orderBy: [{ meeting: { startsAt: 'desc' } }, { createdAt: 'asc' }],
    select: planFields,
  });
  return programmes.map((programme) => {
    const own = plans.filter(({ participantId }) => participantId === programme.participantId);
    return {
      programme,
      canPlan: canPlan(programme) && programme.rounds.length > 0,
      rounds: byMeeting(own, programme.cohort.planMinutes),
    };
  });
}

export type OwnPlans = Awaited<ReturnType<typeof listOwnPlans>>[number];

function byMeeting(plans: OwnPlan[], limit: number) {
  const meetings = new Map(plans.map(({ meetingId, meeting }) => [meetingId, meeting.startsAt]));
  return [...meetings].map(([meetingId, startsAt]) => ({
    meetingId,
    startsAt,
    plans: plans
      .filter((plan) => plan.meetingId === meetingId)
      .map((plan) => ({ ...plan, tooBig: isTooBig(plan.minutes, limit) })),
  }));
}

/** A plan as its writer sees it. NotFoundError for anyone else. */
export async function getPlanPage(scope: Scope, planId: string) {
  const { plan, programme } = await getOwnPlan(scope, planId);
  return {
    plan,
    limit: programme.cohort.planMinutes,
    tooBig: isTooBig(plan.minutes, programme.cohort.planMinutes),
    canChange: canPlan(programme),
  };
}

export type PlanPage = Awaited<ReturnType<typeof getPlanPage>>;

/** What the form needs: for a new plan after a meeting, or to change one. */
export async function getPlanForm(scope: Scope, of: { meetingId: string } | { planId: string }) {
  const { plan, programme, meeting } = await formOf(scope, of);
  const { participantId, cohort } = programme;
  return {
    plan,
    meeting,
    limit: cohort.planMinutes,
    canPlan: canPlan(programme),
    questions: await questionsOf(scope, { participantId, cohortId: cohort.id }),
  };
}

async function formOf(scope: Scope, of: { meetingId: string } | { planId: string }) {
  if ('planId' in of) {
    const { plan, programme } = await getOwnPlan(scope, of.planId);
    return { plan, programme, meeting: { id: plan.meetingId, startsAt: plan.meeting.startsAt } };
  }
  const { programme, round } = await getOwnRoundOf(scope, of.meetingId);
  const { id, startsAt } = round.meeting;
  return { plan: null, programme, meeting: { id, startsAt } };
}
