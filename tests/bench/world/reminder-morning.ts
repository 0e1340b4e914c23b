import type { Client } from 'pg';
import { firstMorning, isAllowed } from '@/lib/core/calendar/allowed-moments';
import { addDays, weekdayOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

const WEDNESDAY = 3;

/** Half past seven on a Wednesday that is a school day everywhere, and so is the day before it. */
export function busiestMorning(from: Date): Date {
  for (let ahead = 1; ahead < 40; ahead += 1) {
    const day = addDays(dayField(from), ahead);
    const morning = weekdayOf(day) === WEDNESDAY ? firstMorning(day, []) : null;
    const dayBefore = morning && new Date(morning.getTime() - 20 * 3_600_000);
    if (morning && dayBefore && dayField(morning) === day && isAllowed(dayBefore, [])) return morning;
  }
  throw new Error('there is no such Wednesday');
}

/**
 * The third meeting of every group was on the Thursday before this morning, and the fourth is on the Monday after it:
 * halfway lies in the night, homework is due in five days, and nobody has a plan. Each group has a second facilitator, and all
 * came a week ago: what was before that is nobody's.
 */
export async function aReminderMorning(client: Client, morning: Date) {
  await client.query('DELETE FROM closure');
  await client.query('DELETE FROM practice_plan');
  await client.query('DELETE FROM homework_done');
  await client.query('DELETE FROM recap_version');
  const lately = new Date(morning.getTime() - 7 * 86_400_000);
  await client.query('UPDATE participant SET created_at = $1', [lately]);
  await client.query('UPDATE cohort_facilitator SET created_at = $1', [lately]);
  await client.query(
    `INSERT INTO cohort_facilitator (partnership_id, cohort_id, member_id, created_at)
     SELECT c.partnership_id, c.id, second.id, $1 FROM cohort c CROSS JOIN LATERAL (
       SELECT m.id FROM member m WHERE m.partnership_id = c.partnership_id AND 'school_trainer' = ANY (m.roles)
         AND NOT EXISTS (SELECT FROM cohort_facilitator f WHERE f.partnership_id = m.partnership_id
           AND f.cohort_id = c.id AND f.member_id = m.id)
       ORDER BY m.id LIMIT 1) second`,
    [lately],
  );
  // Six meetings in the order of their dates, so many days from this morning, at half past three.
  await client.query(
    `UPDATE meeting SET announced_at = $1, starts_at = $2::timestamptz + interval '8 hours'
       + ((ARRAY[-62, -34, -6, 5, 33, 58])[turn.number] || ' days')::interval
     FROM (SELECT partnership_id, id, row_number() OVER (PARTITION BY partnership_id, cohort_id ORDER BY starts_at) AS number
       FROM meeting) turn
     WHERE turn.partnership_id = meeting.partnership_id AND turn.id = meeting.id`,
    [lately, morning],
  );
  await client.query('ANALYZE');
}
