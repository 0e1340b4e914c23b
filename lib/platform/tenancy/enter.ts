import { now } from '@/lib/platform/clock';
import { transaction } from '@/lib/platform/db/client';
import { NotFoundError } from '@/lib/platform/errors';
import { isSlug } from '@/lib/shared/ids';
import type { MemberRole } from '@/prisma/generated/enums';
import type { Scope, TenantScope } from './scope';

type Entered = {
  partnership_id: string;
  partnership_name: string;
  member_id: string;
  member_name: string;
  school_id: string | null;
  roles: MemberRole[];
  left_at: Date | null;
  memberships: number;
};

/** Works as a member of the partnership. NotFoundError when there is no such partnership, or this login is no member. */
export function asMember<T>(
  login: { userId: string },
  slug: string,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  return asOwner(login, slug, (scope) => {
    if (scope.actor.leftAt) throw new NotFoundError();
    return work(scope);
  });
}

/** The same, also for someone who left: they keep no role, and may only be given what is their own. */
export async function asOwner<T>(
  login: { userId: string },
  slug: string,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  if (!isSlug(slug)) throw new NotFoundError();
  return transaction(async (tx) => {
    const [entered] = await tx.$queryRaw<
      Entered[]
    >`SELECT * FROM enter_partnership(${login.userId}::uuid, ${slug})`;
    if (!entered) throw new NotFoundError();
    return work({
      tx,
      now: now(),
      partnership: { id: entered.partnership_id, slug, name: entered.partnership_name },
      actor: {
        memberId: entered.member_id,
        name: entered.member_name,
        roles: entered.left_at ? [] : entered.roles,
        schoolId: entered.left_at ? null : entered.school_id,
        leftAt: entered.left_at,
        memberships: entered.memberships,
      },
    });
  });
}

/** Works inside a partnership without a member: a job, or a link that carries the partnership's id under its seal. */
export function inTenant<T>(partnershipId: string, work: (scope: TenantScope) => Promise<T>): Promise<T> {
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.partnership_id', ${partnershipId}, true)`;
    return work({ tx, now: now(), partnership: { id: partnershipId } });
  });
}
