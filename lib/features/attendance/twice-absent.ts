import type { AttendanceState } from '@/prisma/generated/enums';

/** Whether someone missed the last two of these, oldest first: those that were held while they were in the group, and recorded. */
export function twiceAbsentInARow(states: readonly AttendanceState[]): boolean {
  const lastTwo = states.slice(-2);
  return lastTwo.length === 2 && lastTwo.every((state) => state.startsWith('absent'));
}
