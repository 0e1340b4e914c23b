import { listOwnProgrammes } from '@/lib/core/meetings/own-programmes';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canPlan } from './policy';

export const planFields = {
  id: true,
  participantId: true,
  meetingId: true,
  questionId: true,
  situation: true,
  action: true,
  hope: true,
  minutes: true,
  plannedOn: true,
  movedFrom: true,
  state: true,
  outcome: true,
  savedAt: true,
  settledAt: true,
  meeting: { select: { startsAt: true } },
  question: { select: { id: true, scope: true, text: true } },
} as const;

/** A plan of the actor's own, with their place in its group. NotFoundError for anyone else's. */
export async function getOwnPlan(scope: Scope, planId: string) {
  const plan = found(
    await scope.tx.practicePlan.findFirst({
      where: { id: planId, participant: { memberId: scope.actor.memberId } },
      select: planFields,
    }),
  );
  const programmes = await listOwnProgrammes(scope);
  const programme = found(programmes.find(({ participantId }) => participantId === plan.participantId));
  return { plan, programme };
}

export type OwnPlan = Awaited<ReturnType<typeof getOwnPlan>>['plan'];

/** The same to change it: locked until the commit. ForbiddenError where the group is finished or the actor stopped. */
export async function lockOwnPlan(scope: Scope, planId: string) {
  await getOwnPlan(scope, planId);
  await scope.tx.$queryRaw`SELECT id FROM practice_plan WHERE id = ${planId}::uuid FOR UPDATE`;
  const own = await getOwnPlan(scope, planId);
  assertAllowed(canPlan(own.programme));
  return own;
}
