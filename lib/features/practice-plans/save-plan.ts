import { getOwnRoundOf } from '@/lib/core/meetings/own-programmes';
import { assertAllowed, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockOwnPlan } from './own-plan';
import { canDo } from './plan-state';
import { canPlan } from './policy';
import { questionsOf } from './questions';
import type { SavePlan } from './schema';

/**
 * Makes a plan for the weeks after a meeting, or changes it; sending a form twice is one plan. A draft may lack a day and
 * minutes, a plan has both. ForbiddenError in a finished group; Refusal for what was tried already.
 */
export async function savePlan(scope: Scope, input: SavePlan) {
  const existing = await scope.tx.practicePlan.findFirst({
    where: { id: input.plan, participant: { memberId: scope.actor.memberId } },
    select: { id: true },
  });
  if (existing) await changePlan(scope, input);
  else await makePlan(scope, input);
  return { planId: input.plan };
}

async function makePlan(scope: Scope, input: SavePlan) {
  const { tx, now } = scope;
  const { programme, round } = await getOwnRoundOf(scope, input.meeting);
  assertAllowed(canPlan(programme));
  assertComplete(input);
  await assertQuestion(scope, programme, input.question);
  const { count } = await tx.practicePlan.createMany({
    data: [
      {
        ...written(input, now),
        id: input.plan,
        participantId: programme.participantId,
        meetingId: round.meeting.id,
        state: input.as,
        createdAt: now,
      },
    ],
    skipDuplicates: true,
  });
  // Sent twice at once: the other one made it. An id of somebody else's plan ends here too.
  if (count === 0) await lockOwnPlan(scope, input.plan);
}

async function changePlan(scope: Scope, input: SavePlan) {
  const { plan, programme } = await lockOwnPlan(scope, input.plan);
  if (!canDo(plan.state, 'change')) throw new Refusal('planSettled');
  const state = plan.state === 'draft' ? input.as : plan.state;
  assertComplete({ ...input, as: state === 'draft' ? 'draft' : 'planned' });
  await assertQuestion(scope, programme, input.question);
  await scope.tx.practicePlan.updateMany({
    where: { id: plan.id },
    data: { ...written(input, scope.now), state },
  });
}

function written({ situation, action, hope, minutes, plannedOn, question }: SavePlan, now: Date) {
  return {
    situation,
    action,
    hope: hope || null,
    minutes: minutes ?? null,
    plannedOn: plannedOn ? new Date(plannedOn) : null,
    questionId: question ?? null,
    savedAt: now,
  };
}

function assertComplete({ as, minutes, plannedOn }: Pick<SavePlan, 'as' | 'minutes' | 'plannedOn'>) {
  if (as === 'draft') return;
  if (minutes === undefined) throw new Refusal('planMinutes', 'minutes');
  if (plannedOn === undefined) throw new Refusal('planDay', 'plannedOn');
}

async function assertQuestion(
  scope: Scope,
  place: { participantId: string; cohort: { id: string } },
  question: string | undefined,
) {
  if (!question) return;
  const known = await questionsOf(scope, { participantId: place.participantId, cohortId: place.cohort.id });
  if (!known.some(({ id }) => id === question)) throw new Refusal('choose', 'question');
}
