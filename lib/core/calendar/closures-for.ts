import type { Tx } from '@/lib/platform/db/client';
import type { CalendarDay } from '@/lib/shared/calendar-day';
import type { Region } from '@/prisma/generated/enums';
import type { ClosedDays } from './school-days';

export type KnownClosure = ClosedDays & { id: string; region: Region | null; schoolId: string | null };

type Whose = { schoolIds: readonly string[]; regions?: readonly Region[] };
type Span = { from: CalendarDay; to: CalendarDay };

/**
 * Everything that closes one of these schools or regions between two days, first and last included: the holidays of
 * their regions, their own closed days and those of the whole partnership. One statement for any number of schools.
 */
export function closuresFor(
  { tx }: { tx: Tx },
  { schoolIds, regions = [] }: Whose,
  { from, to }: Span,
): Promise<KnownClosure[]> {
  return tx.$queryRaw<KnownClosure[]>`
    SELECT c.id, c.name, c.region, c.school_id AS "schoolId",
      c.first_day::text AS "firstDay", c.last_day::text AS "lastDay"
    FROM closure c
    WHERE c.last_day >= ${from}::date AND c.first_day <= ${to}::date AND (
      (c.kind = 'closed_day' AND (c.school_id IS NULL OR c.school_id = ANY(${schoolIds}::uuid[])))
      OR c.region::text = ANY(${regions}::text[])
      OR c.region IN (SELECT s.region FROM school s WHERE s.id = ANY(${schoolIds}::uuid[])))
    ORDER BY c.first_day, c.last_day DESC, c.id`;
}
