import type { MemberRole } from '@/prisma/generated/enums';

type Standing = { roles: readonly MemberRole[]; leftAt: Date | null };

export function isActiveCoordinator({ roles, leftAt }: Standing): boolean {
  return leftAt === null && roles.includes('coordinator');
}

/** A partnership always has a coordinator: the last one can neither leave nor give up the role. */
export function keepsCoordinator(before: Standing, after: Standing, otherCoordinators: number): boolean {
  return !isActiveCoordinator(before) || isActiveCoordinator(after) || otherCoordinators > 0;
}

const HOUR = 60 * 60 * 1000;

/** Whoever never came may be invited again, an hour after the last time; at once where that mail could not be delivered. */
export function canInviteYet(
  { invitedAt, failing }: { invitedAt: Date | null; failing: boolean },
  now: Date,
): boolean {
  return invitedAt === null || failing || now.getTime() - invitedAt.getTime() >= HOUR;
}

/** With a typing error in the own address nobody could repair it; someone else changes it. */
export function canChangeEmailOf(actor: { memberId: string }, memberId: string): boolean {
  return actor.memberId !== memberId;
}
