import { recordAudit } from '@/lib/core/audit/record-audit';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { closureRow } from './closure-row';
import type { ClosureInput } from './schema';

const fields = {
  kind: true,
  name: true,
  region: true,
  schoolId: true,
  firstDay: true,
  lastDay: true,
} as const;

/** From a change on a published holiday is the partnership's own. Nothing different is nothing recorded. */
export async function changeClosure(
  scope: Scope,
  { closure: id, ...input }: ClosureInput & { closure: string },
) {
  const { tx } = scope;
  const before = await lockClosure(scope, id);
  const row = await closureRow(scope, input);
  if (
    Object.entries(row).every(
      ([field, value]) => String(value) === String(before[field as keyof typeof before]),
    )
  )
    return;
  await tx.closure.updateMany({
    where: { id },
    // Only a holiday is one that was published.
    data: { ...row, published: false, ...(row.kind === 'closed_day' && { publishedKey: null }) },
  });
  await recordAudit(scope, { kind: 'closure_changed', ...(row.schoolId && { schoolId: row.schoolId }) });
}

/** Twice is nothing that is not there. A published holiday can be taken over again. */
export async function removeClosure(scope: Scope, { closure: id }: { closure: string }) {
  const { schoolId } = await lockClosure(scope, id);
  await scope.tx.closure.deleteMany({ where: { id } });
  await recordAudit(scope, { kind: 'closure_removed', ...(schoolId && { schoolId }) });
}

/** NotFoundError for one of elsewhere, ForbiddenError for who is no coordinator. */
async function lockClosure(scope: Scope, id: string) {
  found(await scope.tx.closure.findFirst({ where: { id }, select: { id: true } }));
  assertAllowed(canAdminister(scope.actor));
  await lockPartnership(scope);
  return found(await scope.tx.closure.findFirst({ where: { id }, select: fields }));
}
