import { tz } from '@date-fns/tz';
import { startOfDay } from 'date-fns';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import type { CalendarDay } from '@/lib/shared/calendar-day';
import { TIME_ZONE } from '@/lib/shared/dates';
import { dayField } from '@/lib/shared/local-time';

type Row = { person: string };

/** Who got a mail with reminders today: by member id or address. */
export async function listMailedOn({ tx }: TenantScope, now: Date): Promise<Map<string, CalendarDay>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT coalesce(r.member_id::text, q.respondent_email) AS person
    FROM reminder r
    LEFT JOIN feedback_request q ON q.partnership_id = r.partnership_id AND q.id = r.feedback_request_id
    WHERE r.mail_id IS NOT NULL AND r.decided_at >= ${startOfDay(now, { in: tz(TIME_ZONE) })}`;
  return new Map(rows.map(({ person }) => [person, dayField(now)]));
}
