import { randomUUID } from 'node:crypto';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockOwnPlan } from './own-plan';
import { isTooBig, splitMinutes } from './plan-limit';
import { canDo } from './plan-state';

/**
 * Makes a plan that is too big as long as the limit, and a draft of what is left, without a day. Of two equal posts the
 * second finds it small enough. Gives the id of the draft.
 */
export async function splitPlan(scope: Scope, { plan: planId }: { plan: string }) {
  const { tx, now } = scope;
  const { plan, programme } = await lockOwnPlan(scope, planId);
  const limit = programme.cohort.planMinutes;
  if (!canDo(plan.state, 'change')) throw new Refusal('planSettled');
  if (plan.minutes === null || !isTooBig(plan.minutes, limit)) return { planId };
  const { first, rest } = splitMinutes(plan.minutes, limit);
  await tx.practicePlan.updateMany({ where: { id: plan.id }, data: { minutes: first, savedAt: now } });
  const { participantId, meetingId, questionId, situation, action, hope } = plan;
  const restId = randomUUID();
  await tx.practicePlan.createMany({
    data: [
      {
        ...{ participantId, meetingId, questionId, situation, action, hope },
        id: restId,
        minutes: rest,
        state: 'draft',
        createdAt: now,
        savedAt: now,
      },
    ],
  });
  return { planId: restId };
}
