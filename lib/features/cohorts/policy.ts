import { canAdminister } from '@/lib/core/people/policy';
import type { Actor } from '@/lib/platform/tenancy/scope';
import type { MemberRole } from '@/prisma/generated/enums';

type Person = { roles: readonly MemberRole[]; leftAt: Date | null };

/** A werkplekbegeleider who is still a member. */
export function canParticipate({ roles, leftAt }: Person): boolean {
  return leftAt === null && roles.includes('mentor');
}

/** A school trainer or institute trainer who is still a member. */
export function canFacilitate({ roles, leftAt }: Person): boolean {
  return leftAt === null && (roles.includes('school_trainer') || roles.includes('institute_trainer'));
}

/** What has been filled in belongs to the statements it was about: from then on the framework stays. */
export function canChangeFramework({ begun }: { begun: boolean }): boolean {
  return !begun;
}

/** Whoever was asked was told when the mentor reads the answers: from then on that does not come earlier. */
export function canShowOthersEarlier({ asked }: { asked: boolean }): boolean {
  return !asked;
}

/** Students were told the day on which their answers are opened: from then on it stays. */
export function canChangeClosingDay({ askedPooled }: { askedPooled: boolean }): boolean {
  return !askedPooled;
}

/** A group goes on in a next cycle when a coordinator says so, or who leads it. */
export function canStartCycle(actor: Pick<Actor, 'roles'>, { leads }: { leads: boolean }): boolean {
  return leads || canAdminister(actor);
}
