import type { ReminderKind } from '@/prisma/generated/enums';

/** Days before the thing itself; for a recap and for asked feedback (the first) after it. */
export const usualDays = {
  preparation: [21, 10, 3],
  feedback_open: [5, 3],
  homework: [5],
  recap: [5, 8],
} as const satisfies Partial<Record<ReminderKind, readonly number[]>>;

export type KindWithDays = keyof typeof usualDays;

/** By kind, what who leads the group set; without it the kind is on, on its usual days. */
export type ReminderSettings = Partial<Record<ReminderKind, { enabled: boolean; days: readonly number[] }>>;

export function isOn(settings: ReminderSettings, kind: ReminderKind): boolean {
  return settings[kind]?.enabled ?? true;
}

export function daysOf(settings: ReminderSettings, kind: KindWithDays): readonly number[] {
  const own = settings[kind]?.days ?? [];
  return own.length > 0 ? own : usualDays[kind];
}
