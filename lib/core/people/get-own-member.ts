import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** What the partnership knows of the actor. */
export async function getOwnMember({ tx, actor, partnership }: Scope) {
  const { user, school, ...member } = found(
    await tx.member.findFirst({
      where: { id: actor.memberId },
      select: {
        name: true,
        roles: true,
        school: { select: { name: true } },
        user: { select: { email: true } },
      },
    }),
  );
  return { ...member, email: user.email, school: school?.name ?? null, partnership: partnership.name };
}
