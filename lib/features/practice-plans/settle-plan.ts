import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { lockOwnPlan } from './own-plan';
import { canDo, undone } from './plan-state';
import type { MovePlan, SettlePlan } from './schema';

/**
 * Tried, or not and why. Doing it again, or by a second post at the same moment, only changes what is said about it.
 * Refusal for a draft, and for "not tried" without a reason.
 */
export async function settlePlan(scope: Scope, { plan: planId, state, outcome }: SettlePlan) {
  const { plan } = await lockOwnPlan(scope, planId);
  if (!canDo(plan.state, 'settle') && plan.state !== state) throw new Refusal('planOtherwise');
  if (state === 'not_tried' && outcome === '') throw new Refusal('planWhy', 'outcome');
  await scope.tx.practicePlan.updateMany({
    where: { id: plan.id },
    data: { state, outcome: outcome || null, settledAt: plan.settledAt ?? scope.now, savedAt: scope.now },
  });
}

/** To another day. Moving it to the day where it stands changes nothing. */
export async function movePlan(scope: Scope, { plan: planId, plannedOn }: MovePlan) {
  const { plan } = await lockOwnPlan(scope, planId);
  if (!canDo(plan.state, 'move')) throw new Refusal('planOtherwise');
  const day = new Date(plannedOn);
  if (plan.plannedOn?.getTime() === day.getTime()) return;
  await scope.tx.practicePlan.updateMany({
    where: { id: plan.id },
    data: { state: 'moved', plannedOn: day, movedFrom: plan.plannedOn, savedAt: scope.now },
  });
}

/** One step back; what was said about it stays, should it come to that again. */
export async function undoPlan(scope: Scope, { plan: planId }: { plan: string }) {
  const { plan } = await lockOwnPlan(scope, planId);
  if (!canDo(plan.state, 'undo')) return;
  await scope.tx.practicePlan.updateMany({
    where: { id: plan.id },
    data: { ...undone(plan), settledAt: null, savedAt: scope.now },
  });
}
