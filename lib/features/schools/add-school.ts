import { recordAudit } from '@/lib/core/audit/record-audit';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertFreeName } from './assert-free-name';
import type { SchoolInput } from './schema';

/** Refusal at the name when there is one of that name already. */
export async function addSchool(scope: Scope, { name, kind, region }: SchoolInput): Promise<{ id: string }> {
  assertAllowed(canAdminister(scope.actor));
  await lockPartnership(scope);
  await assertFreeName(scope, name);
  const school = await scope.tx.school.create({ data: { name, kind, region }, select: { id: true } });
  await recordAudit(scope, { kind: 'school_added', schoolId: school.id });
  return school;
}
