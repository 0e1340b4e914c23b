import type { Scope } from '@/lib/platform/tenancy/scope';
import { getOwnPlan } from './own-plan';

/** Removes an own plan, with its shares. Notes that were made about it stay. */
export async function removePlan(scope: Scope, { plan: planId }: { plan: string }) {
  const { tx } = scope;
  const { plan } = await getOwnPlan(scope, planId);
  await tx.practiceNote.updateMany({ where: { planId: plan.id }, data: { planId: null } });
  await tx.practicePlan.deleteMany({ where: { id: plan.id } });
}
