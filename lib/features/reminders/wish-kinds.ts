import type { MemberRole, ReminderKind } from '@/prisma/generated/enums';

/** Where somebody stands in a partnership, as far as reminders go. */
export type Standing = {
  takesPart: boolean;
  leads: boolean;
  roles: readonly MemberRole[];
};

const OWN: readonly ReminderKind[] = ['preparation', 'halfway', 'homework', 'reflection', 'catch_up'];
const LEADS: readonly ReminderKind[] = ['recap', 'away', 'twice_absent', 'no_plan'];

/** The kinds that can concern somebody, to turn on or off; the weekly overview is asked for apart. */
export function kindsFor({ takesPart, leads, roles }: Standing): ReminderKind[] {
  const trainer = roles.includes('school_trainer') || roles.includes('institute_trainer');
  return [...(takesPart ? OWN : []), ...(trainer ? ['feedback_open' as const] : []), ...(leads ? LEADS : [])];
}

export function canHaveWeekly({ roles }: Pick<Standing, 'roles'>): boolean {
  return roles.includes('coordinator');
}
