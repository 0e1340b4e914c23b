import { asLocale } from '@/lib/platform/i18n/locale';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { type CalendarDay, dayOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import { canHaveWeekly, kindsFor } from './wish-kinds';

const member = {
  id: true,
  roles: true,
  user: { select: { locale: true } },
  reminderWishes: {
    select: { stopped: true, weekly: true, pausedUntil: true },
  },
  participations: {
    where: { leftAt: null, cohort: { archivedAt: null } },
    take: 1,
    select: { id: true },
  },
  facilitates: {
    where: { cohort: { archivedAt: null } },
    take: 1,
    select: { cohortId: true },
  },
} as const;

/** What a member wants of reminders, and what there is to choose. Null for who left. */
export async function findWishes({ tx, now }: TenantScope, memberId: string) {
  const found = await tx.member.findFirst({
    where: { id: memberId, leftAt: null },
    select: member,
  });
  if (!found) return null;
  const { roles, user, reminderWishes, participations, facilitates } = found;
  const standing = {
    roles,
    takesPart: participations.length > 0,
    leads: facilitates.length > 0,
  };
  const stopped = reminderWishes?.stopped ?? [];
  return {
    memberId: found.id,
    locale: asLocale(user.locale),
    kinds: kindsFor(standing).map((kind) => ({
      kind,
      on: !stopped.includes(kind),
    })),
    /** Null where there is none to ask for. */
    weekly: canHaveWeekly(standing) ? (reminderWishes?.weekly ?? false) : null,
    pausedUntil: stillPaused(reminderWishes?.pausedUntil ?? null, now),
    stopped,
  };
}

export type Wishes = NonNullable<Awaited<ReturnType<typeof findWishes>>>;

/** The last day of a pause that is not over. */
function stillPaused(until: Date | null, now: Date): CalendarDay | null {
  const day = until && dayOf(until);
  return day && day >= dayField(now) ? day : null;
}
