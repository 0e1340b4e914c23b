import { lockLedCohort } from '@/lib/core/cohorts/led-cohort';
import { type KindWithDays, usualDays } from '@/lib/core/reminders/settings';
import type { Scope, TenantScope } from '@/lib/platform/tenancy/scope';
import { ReminderKind } from '@/prisma/generated/enums';
import type { SaveSetting } from './schema';

/** Those of a group; the weekly overview is of the whole partnership. */
export const groupKinds = Object.values(ReminderKind).filter((kind) => kind !== 'weekly');

export const hasDays = (kind: ReminderKind): kind is KindWithDays => kind in usualDays;

/** How each kind is set in a group, with the usual days where none were chosen. */
export async function getReminderSettings({ tx }: TenantScope, cohortId: string) {
  const rows = await tx.cohortReminder.findMany({
    where: { cohortId },
    select: { kind: true, enabled: true, days: true, extra: true },
  });
  return groupKinds.map((kind) => {
    const own = rows.find((row) => row.kind === kind);
    const usual: readonly number[] = hasDays(kind) ? usualDays[kind] : [];
    return {
      kind,
      enabled: own?.enabled ?? true,
      days: own && own.days.length > 0 ? own.days : usual,
      usual,
      extra: own?.extra ?? '',
    };
  });
}

export type ReminderSetting = Awaited<ReturnType<typeof getReminderSettings>>[number];

/** On or off, its days and a sentence of their own, by who leads the group. ForbiddenError in a finished group. */
export async function saveReminderSetting(scope: Scope, { cohort, kind, enabled, days, extra }: SaveSetting) {
  const { tx, now, partnership } = scope;
  const { id: cohortId } = await lockLedCohort(scope, cohort);
  const data = { enabled, days: asUsual(kind, days) ? [] : days, extra: extra || null, savedAt: now };
  await tx.cohortReminder.upsert({
    where: { partnershipId_cohortId_kind: { partnershipId: partnership.id, cohortId, kind } },
    create: { cohortId, kind, ...data },
    update: data,
    select: { kind: true },
  });
}

function asUsual(kind: ReminderKind, days: readonly number[]): boolean {
  return hasDays(kind) && usualDays[kind].join() === days.join();
}
