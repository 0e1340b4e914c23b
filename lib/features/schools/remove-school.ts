import { recordAudit } from '@/lib/core/audit/record-audit';
import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canRemoveSchool } from './policy';

/** Only a school that nobody works at, also nobody who left, and that takes part in no group; Refusal says what is in the way. */
export async function removeSchool(scope: Scope, { schoolId }: { schoolId: string }) {
  assertAllowed(canAdminister(scope.actor));
  await lockPartnership(scope);
  const school = found(
    await scope.tx.school.findFirst({
      where: { id: schoolId },
      select: { _count: { select: { members: true, cohorts: true } } },
    }),
  );
  if (!canRemoveSchool(school._count)) throw new Refusal('schoolInUse', undefined, school._count);
  await scope.tx.school.deleteMany({ where: { id: schoolId } });
  await recordAudit(scope, { kind: 'school_removed', schoolId });
}
