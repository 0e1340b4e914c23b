import { recordAudit } from '@/lib/core/audit/record-audit';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { MemberRole } from '@/prisma/generated/enums';
import { assertKeepsCoordinator, assertKnownSchool, lockMember } from './lock-member';
import type { AboutMember } from './schema';

/** Name, school and roles; a role counts from the person's next request on. Nothing different is nothing recorded. */
export async function changeMember(scope: Scope, { memberId, ...after }: AboutMember & { memberId: string }) {
  const before = await lockMember(scope, memberId);
  if (after.schoolId !== before.schoolId) await assertKnownSchool(scope, after.schoolId);
  await assertKeepsCoordinator(scope, before, { roles: after.roles, leftAt: before.leftAt }, 'roles');
  await writeChanges(scope, { ...before, memberId }, after);
}

type Before = AboutMember & { memberId: string };

/** Writes what differs and records it: names of fields, and the roles themselves. Gives whether anything did. */
export async function writeChanges(scope: Scope, before: Before, after: AboutMember): Promise<boolean> {
  const { memberId } = before;
  const fields = changedFields(before, after);
  const { added, removed } = changedRoles(before.roles, after.roles);
  if (fields.length + added.length + removed.length === 0) return false;
  const { name, schoolId, roles } = after;
  await scope.tx.member.updateMany({ where: { id: memberId }, data: { name, schoolId, roles } });
  const about = { subjectMemberId: memberId };
  if (fields.length > 0) await recordAudit(scope, { ...about, kind: 'member_changed', details: { fields } });
  if (added.length + removed.length > 0)
    await recordAudit(scope, { ...about, kind: 'member_roles_changed', details: { added, removed } });
  return true;
}

export function changedFields(before: AboutMember, after: AboutMember): string[] {
  return (
    [
      ['name', before.name !== after.name],
      ['school', before.schoolId !== after.schoolId],
    ] as const
  ).flatMap(([field, differs]) => (differs ? [field] : []));
}

export function changedRoles(before: readonly MemberRole[], after: readonly MemberRole[]) {
  return {
    added: after.filter((role) => !before.includes(role)),
    removed: before.filter((role) => !after.includes(role)),
  };
}
