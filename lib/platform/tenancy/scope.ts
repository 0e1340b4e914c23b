import type { Tx } from '@/lib/platform/db/client';
import type { MemberRole } from '@/prisma/generated/enums';

/** The signed-in member, as policies see them. */
export type Actor = {
  memberId: string;
  name: string;
  roles: readonly MemberRole[];
  schoolId: string | null;
  /** Since when this person has left; only `asOwner` lets them in, without roles. */
  leftAt: Date | null;
  /** In how many partnerships this login is or was a member, this one included. */
  memberships: number;
};

/** Work inside one partnership, in one transaction, at one moment, by nobody in particular (a link, a job). */
export type TenantScope = { tx: Tx; partnership: { id: string }; now: Date };

/** The same, by a signed-in member. */
export type Scope = TenantScope & { actor: Actor; partnership: { id: string; slug: string; name: string } };
