import { closuresFor, type KnownClosure } from '@/lib/core/calendar/closures-for';
import type { ClosedDays } from '@/lib/core/calendar/school-days';
import type { Tx } from '@/lib/platform/db/client';
import { addDays } from '@/lib/shared/calendar-day';
import { dayField } from '@/lib/shared/local-time';
import type { Region, SchoolKind } from '@/prisma/generated/enums';

/** Days around now whose closures matter: stale reminders behind, the longest holiday and what is planned ahead. */
const BEHIND = 40;
const AHEAD = 200;

type School = { id: string; kind: SchoolKind; region: Region | null };

/** When people work, by where they work. */
export type Workplaces = {
  /** Of someone of this school; of the institute, or of none, the schools that the group is of. */
  of: (schoolId: string | null, groupSchoolIds: readonly string[]) => readonly ClosedDays[];
  /** Of someone of the partnership as a whole. */
  everywhere: readonly ClosedDays[];
};

/** Two statements for a whole partnership. */
export async function readWorkplaces({ tx, now }: { tx: Tx; now: Date }): Promise<Workplaces> {
  const today = dayField(now);
  const schools = await tx.school.findMany({ select: { id: true, kind: true, region: true } });
  const span = { from: addDays(today, -BEHIND), to: addDays(today, AHEAD) };
  const closures = await closuresFor({ tx }, { schoolIds: schools.map(({ id }) => id) }, span);
  const known = new Map(schools.map((school) => [school.id, school]));
  const made = new Map<string, KnownClosure[]>();
  const ofSchools = (ids: readonly string[]) => {
    const key = ids.toSorted().join();
    const there = made.get(key) ?? closures.filter((closure) => closes(closure, ids, known));
    made.set(key, there);
    return there;
  };
  const everywhere = ofSchools(schools.filter(isSchool).map(({ id }) => id));
  return {
    everywhere,
    of: (schoolId, groupSchoolIds) => {
      const school = schoolId === null ? undefined : known.get(schoolId);
      if (school && isSchool(school)) return ofSchools([school.id]);
      return groupSchoolIds.length > 0 ? ofSchools(groupSchoolIds) : everywhere;
    },
  };
}

const isSchool = ({ kind }: Pick<School, 'kind'>) => kind === 'school';

function closes(
  { schoolId, region }: KnownClosure,
  ids: readonly string[],
  known: ReadonlyMap<string, School>,
): boolean {
  if (region) return ids.some((id) => known.get(id)?.region === region);
  return schoolId === null || ids.includes(schoolId);
}
