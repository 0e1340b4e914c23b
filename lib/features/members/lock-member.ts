import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { MemberRole } from '@/prisma/generated/enums';
import { stateFields } from './member-state';
import { keepsCoordinator } from './policy';

const fields = { id: true, userId: true, name: true, schoolId: true, roles: true, ...stateFields } as const;

/** By a coordinator: one member, while nobody else changes members. NotFoundError outside the own partnership. */
export async function lockMember(scope: Scope, memberId: string) {
  assertAllowed(canAdminister(scope.actor));
  await lockPartnership(scope);
  return found(await scope.tx.member.findFirst({ where: { id: memberId }, select: fields }));
}

export type LockedMember = Awaited<ReturnType<typeof lockMember>>;

/** Refusal when this change would leave the partnership without a coordinator. */
export async function assertKeepsCoordinator(
  { tx }: Scope,
  member: LockedMember,
  after: { roles: readonly MemberRole[]; leftAt: Date | null },
  field?: string,
) {
  const others = await tx.member.count({
    where: { id: { not: member.id }, leftAt: null, roles: { has: 'coordinator' } },
  });
  if (!keepsCoordinator(member, after, others)) throw new Refusal('lastCoordinator', field);
}

/** Refusal unless it is a school of this partnership. */
export async function assertKnownSchool({ tx }: Scope, schoolId: string | null) {
  if (schoolId === null) return;
  const school = await tx.school.findFirst({ where: { id: schoolId }, select: { id: true } });
  if (!school) throw new Refusal('unknownSchool', 'schoolId');
}
