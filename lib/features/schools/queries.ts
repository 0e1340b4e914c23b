import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canRemoveSchool } from './policy';

const fields = { id: true, name: true, kind: true, region: true } as const;

/** By name, with how many people work there now. For coordinators. */
export async function listSchools({ tx, actor }: Scope) {
  assertAllowed(canAdminister(actor));
  const schools = await tx.school.findMany({
    orderBy: { name: 'asc' },
    select: { ...fields, _count: { select: { members: { where: { leftAt: null } } } } },
  });
  return schools.map(({ _count, ...school }) => ({ ...school, people: _count.members }));
}

export type SchoolRow = Awaited<ReturnType<typeof listSchools>>[number];

/** One school and whether it may be removed. */
export async function getSchool({ tx, actor }: Scope, schoolId: string) {
  const { _count, ...school } = found(
    await tx.school.findFirst({
      where: { id: schoolId },
      select: { ...fields, _count: { select: { members: true, cohorts: true } } },
    }),
  );
  assertAllowed(canAdminister(actor));
  return { ...school, ..._count, removable: canRemoveSchool(_count) };
}
