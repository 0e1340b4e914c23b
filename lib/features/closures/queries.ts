import { type PublicDay, publicDays } from '@/lib/core/calendar/public-days';
import { publishedHolidays } from '@/lib/core/calendar/published-holidays';
import { canAdminister } from '@/lib/core/people/policy';
import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { type CalendarDay, dayOf, schoolYearOf } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';

const fields = {
  id: true,
  name: true,
  region: true,
  schoolId: true,
  firstDay: true,
  lastDay: true,
  published: true,
  publishedKey: true,
} as const;

type Row = { firstDay: Date; lastDay: Date };
const withDays = <R extends Row>({ firstDay, lastDay, ...row }: R) => ({
  ...row,
  firstDay: dayOf(firstDay),
  lastDay: dayOf(lastDay),
});

/** Everything of a coordinator's page: the days without school per school year, and whom they can be of. */
export async function listClosures({ tx, actor, now }: Scope) {
  assertAllowed(canAdminister(actor));
  const rows = await tx.closure.findMany({
    orderBy: [{ firstDay: 'asc' }, { region: 'asc' }, { id: 'asc' }],
    select: fields,
  });
  const schools = await listSchools({ tx });
  const closures = rows.map(withDays);
  const today = dayField(now);
  return {
    years: schoolYears(closures, today),
    schools,
    publicDays: publicDaysOf(schoolYearOf(today)),
    published: [...new Set(publishedHolidays().map(({ firstDay }) => schoolYearOf(firstDay)))].sort(),
  };
}

export type ClosuresPage = Awaited<ReturnType<typeof listClosures>>;
export type ClosureYear = ClosuresPage['years'][number];
export type ListedClosure = ClosureYear['closures'][number];

/** One of them, to change. NotFoundError for one of elsewhere. */
export async function getClosure({ tx, actor }: Scope, id: string) {
  const closure = found(await tx.closure.findFirst({ where: { id }, select: fields }));
  assertAllowed(canAdminister(actor));
  return { closure: withDays(closure), schools: await listSchools({ tx }) };
}

function listSchools({ tx }: Pick<Scope, 'tx'>) {
  return tx.school.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } });
}

/** This school year and the later ones in their order, then those that are over. */
function schoolYears<C extends { firstDay: CalendarDay }>(closures: C[], today: CalendarDay) {
  const current = schoolYearOf(today);
  const years = [...new Set(closures.map(({ firstDay }) => schoolYearOf(firstDay)))].sort();
  return years.map((year) => ({
    year,
    over: year < current,
    closures: closures.filter(({ firstDay }) => schoolYearOf(firstDay) === year),
  }));
}

function publicDaysOf(schoolYear: string): PublicDay[] {
  const [first = '', second = ''] = schoolYear.split('-');
  return [...publicDays(Number(first)), ...publicDays(Number(second))].filter(
    ({ day }) => schoolYearOf(day) === schoolYear,
  );
}
