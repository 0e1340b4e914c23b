import { tz } from '@date-fns/tz';
import { addDays, getDay, set } from 'date-fns';
import { closuresFor } from '@/lib/core/calendar/closures-for';
import { type ClosedDays, isSchoolDay } from '@/lib/core/calendar/school-days';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { dayField } from '@/lib/shared/local-time';

const here = { in: tz('Europe/Amsterdam') };
const tuesday = 2;
/** Four weeks apart; one or two weeks less where that falls into a holiday. */
const steps = [28, 21, 14];

/** The first Tuesday with school from the third day after `now` on, at half past three. */
export function meetingAhead(now: Date, closures: readonly ClosedDays[]): Date {
  const first = addDays(now, 3, here);
  const day = addDays(first, (tuesday - getDay(first, here) + 7) % 7, here);
  return atHalfPastThree(
    [0, 7, 14, 21].map((days) => addDays(day, days, here)).find(openOn(closures)) ?? day,
  );
}

/** So many meetings before this one (it is the last of them), each on a day with school. */
export function meetingsBefore(meeting: Date, count: number, closures: readonly ClosedDays[]): Date[] {
  return count === 0
    ? []
    : [...meetingsBefore(step(meeting, -1, closures), count - 1, closures), step(meeting, -1, closures)];
}

/** So many meetings after this one. */
export function meetingsAfter(meeting: Date, count: number, closures: readonly ClosedDays[]): Date[] {
  return count === 0
    ? []
    : [step(meeting, 1, closures), ...meetingsAfter(step(meeting, 1, closures), count - 1, closures)];
}

function step(from: Date, direction: 1 | -1, closures: readonly ClosedDays[]): Date {
  const days = steps.map((length) => addDays(from, direction * length, here));
  return atHalfPastThree(days.find(openOn(closures)) ?? days[0] ?? from);
}

function openOn(closures: readonly ClosedDays[]) {
  return (day: Date) => isSchoolDay(dayField(day), closures);
}

function atHalfPastThree(day: Date): Date {
  return new Date(set(day, { hours: 15, minutes: 30, seconds: 0, milliseconds: 0 }, here).getTime());
}

/** Everything that closes any school of the demo's partnership. */
export function everyClosure(scope: TenantScope): Promise<ClosedDays[]> {
  return closuresFor(
    scope,
    { schoolIds: [], regions: ['noord', 'midden', 'zuid'] },
    { from: '2020-01-01', to: '2100-01-01' },
  );
}
