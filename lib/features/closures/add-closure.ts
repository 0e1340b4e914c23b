import { recordAudit } from '@/lib/core/audit/record-audit';
import { takeOverHolidays } from '@/lib/core/calendar/take-over-holidays';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { closureRow } from './closure-row';
import type { ClosureInput } from './schema';

/** A holiday of a region, or closed days of a school or of everyone. The same once more is not added again. */
export async function addClosure(scope: Scope, input: ClosureInput) {
  const { tx, now, actor } = scope;
  assertAllowed(canAdminister(actor));
  await lockPartnership(scope);
  const row = await closureRow(scope, input);
  if (await tx.closure.findFirst({ where: row, select: { id: true } })) return;
  await tx.closure.createMany({ data: [{ ...row, createdAt: now }] });
  await recordAudit(scope, { kind: 'closure_added', ...(row.schoolId && { schoolId: row.schoolId }) });
}

/** The published school holidays that are not there yet. Gives how many came. */
export async function takeOver(scope: Scope): Promise<{ count: number }> {
  assertAllowed(canAdminister(scope.actor));
  const count = await takeOverHolidays(scope);
  if (count > 0) await recordAudit(scope, { kind: 'closure_added' });
  return { count };
}
