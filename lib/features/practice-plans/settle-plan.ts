import { Refusal } from '@/lib/platform/errors';
import type { Scope, TenantScope } from '@/lib/platform/tenancy/scope';
import { lockLinkedPlan } from './linked-plan';
import { lockOwnPlan, type OwnPlan } from './own-plan';
import { canDo, isSettled, undone } from './plan-state';
import type { MovePlan, SettlePlan } from './schema';

/**
 * Tried, or not and why. Doing it again, or by a second post at the same moment, only changes what is said about it.
 * Refusal for a draft, and for "not tried" without a reason.
 */
export async function settlePlan(scope: Scope, input: SettlePlan) {
  const { plan } = await lockOwnPlan(scope, input.plan);
  await settle(scope, plan, input);
}

/** The same by the link in the mail. NotFoundError where its writer could not do it. */
export async function settleLinkedPlan(scope: TenantScope, input: SettlePlan) {
  const { plan } = await lockLinkedPlan(scope, input.plan);
  await settle(scope, plan, input);
}

type Standing = Pick<OwnPlan, 'id' | 'state' | 'plannedOn' | 'movedFrom' | 'settledAt'>;

async function settle({ tx, now }: TenantScope, plan: Standing, { state, outcome }: SettlePlan) {
  if (!canDo(plan.state, 'settle') && plan.state !== state) throw new Refusal('planOtherwise');
  if (state === 'not_tried' && outcome === '') throw new Refusal('planWhy', 'outcome');
  await tx.practicePlan.updateMany({
    where: { id: plan.id },
    data: {
      state,
      outcome: outcome || null,
      settledAt: plan.settledAt ?? now,
      savedAt: now,
    },
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
    data: {
      state: 'moved',
      plannedOn: day,
      movedFrom: plan.plannedOn,
      savedAt: scope.now,
    },
  });
}

/** One step back; what was said about it stays, should it come to that again. */
export async function undoPlan(scope: Scope, { plan: planId }: { plan: string }) {
  const { plan } = await lockOwnPlan(scope, planId);
  if (canDo(plan.state, 'undo')) await undo(scope, plan);
}

/** By the link in the mail: only what can be said by it. */
export async function undoLinkedPlan(scope: TenantScope, { plan: planId }: { plan: string }) {
  const { plan } = await lockLinkedPlan(scope, planId);
  if (isSettled(plan.state)) await undo(scope, plan);
}

async function undo({ tx, now }: TenantScope, plan: Standing) {
  await tx.practicePlan.updateMany({
    where: { id: plan.id },
    data: { ...undone(plan), settledAt: null, savedAt: now },
  });
}
