import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { dateOf } from '@/lib/shared/calendar-day';
import type { ClosureInput } from './schema';

/** The row of what was filled in. Refusal for a school that is not there. */
export async function closureRow(
  { tx }: Scope,
  { name, of: { region, schoolId }, firstDay, lastDay }: ClosureInput,
) {
  if (schoolId && !(await tx.school.findFirst({ where: { id: schoolId }, select: { id: true } })))
    throw new Refusal('unknownSchool', 'of');
  const kind = region ? ('holiday' as const) : ('closed_day' as const);
  return { kind, name, region, schoolId, firstDay: dateOf(firstDay), lastDay: dateOf(lastDay) };
}
