import type { AttendanceState } from '@/prisma/generated/enums';

/** Whom a meeting is asked about: whoever was in the group before it ended. Later arrivals missed nothing. */
export function isAskedAbout({ createdAt }: { createdAt: Date }, { endsAt }: { endsAt: Date }): boolean {
  return createdAt < endsAt;
}

export function isAbsent(state: AttendanceState | null | undefined): boolean {
  return state === 'absent_with_notice' || state === 'absent_without_notice';
}
