import { firstMorning } from '../../../../lib/core/calendar/allowed-moments.ts';
import { now } from '../../../../lib/platform/clock.ts';
import { addDays } from '../../../../lib/shared/calendar-day.ts';
import { dayField } from '../../../../lib/shared/local-time.ts';

/** Milliseconds from now until half past seven on the next school day: from then on reminders may come, all day. */
export function untilSchool() {
  const morning = firstMorning(addDays(dayField(now()), 1), []);
  return morning.getTime() - now().getTime();
}
