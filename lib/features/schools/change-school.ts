import { recordAudit } from '@/lib/core/audit/record-audit';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertFreeName } from './assert-free-name';
import type { SchoolInput } from './schema';

/** Name, kind and region. Nothing different is nothing recorded. */
export async function changeSchool(
  scope: Scope,
  { schoolId, name, kind, region }: SchoolInput & { schoolId: string },
) {
  assertAllowed(canAdminister(scope.actor));
  await lockPartnership(scope);
  const select = { name: true, kind: true, region: true } as const;
  const before = found(await scope.tx.school.findFirst({ where: { id: schoolId }, select }));
  await assertFreeName(scope, name, schoolId);
  const after = { name, kind, region };
  const fields = (['name', 'kind', 'region'] as const).filter((field) => before[field] !== after[field]);
  if (fields.length === 0) return;
  await scope.tx.school.updateMany({ where: { id: schoolId }, data: after });
  await recordAudit(scope, { kind: 'school_changed', schoolId, details: { fields } });
}
