import { standardWerkvormen } from '@/lib/core/werkvormen/standard-werkvormen';
import type { Builder } from './builder';
import { cohortRows } from './cohort-rows';
import { drawsOf, idsFrom } from './draws';
import { frameworkRows } from './framework-rows';
import { aPerson } from './people-rows';
import { noRows, type Tables } from './table';

/** Ten groups of a hundred and twenty people together: the largest and the smallest that there can be, and common ones. */
export const COHORT_SIZES = [24, 2, 12, 12, 12, 12, 12, 12, 12, 10] as const;
const SCHOOLS = ['Het Lyceum', 'De Brug', 'Het Kompas', 'De Vaart'] as const;
const DAY = 86_400_000;

/** The rows of partnership number `index`: the same for the same moment, however many partnerships there are beside it. */
export async function partnershipRows(index: number, moment: Date): Promise<Tables> {
  const tables = noRows();
  const draws = drawsOf(`partnership ${index}`);
  const now = new Date(moment.getTime() - 10 * DAY);
  const newId = idsFrom(new Date(now.getTime() + index * 10_000), draws);
  const partnershipId = newId();
  const name = `Opleidingsschool ${index + 1}`;
  const slug = `school-${index + 1}`;
  tables.partnership.push({ id: partnershipId, slug, name, sector: 'vo', created_at: now });
  for (const werkvorm of standardWerkvormen)
    tables.werkvorm.push({ partnership_id: partnershipId, id: newId(), ...werkvorm, created_at: now });
  const versionId = await frameworkRows(tables, { partnershipId, newId, now });
  const axisIds = new Map(tables.axis.map(({ key, id }) => [String(key), String(id)]));
  const build: Builder = {
    index,
    partnershipId,
    tables,
    draws,
    newId,
    now,
    moment,
    versionId,
    axisIds,
    schools: [],
    trainers: [],
  };
  build.schools = [
    ...SCHOOLS.map((school) => aSchool(build, school, 'school')),
    aSchool(build, 'De Hogeschool', 'institute'),
  ];
  build.trainers = build.schools.map((school, n) =>
    aPerson(build, [n < SCHOOLS.length ? 'school_trainer' : 'institute_trainer'], school),
  );
  aPerson(build, ['coordinator'], build.schools[0] as string);
  for (const [number, size] of COHORT_SIZES.entries()) cohortRows(build, { number, size });
  return tables;
}

function aSchool({ tables, newId, partnershipId }: Builder, name: string, kind: string): string {
  const id = newId();
  tables.school.push({
    partnership_id: partnershipId,
    id,
    name,
    kind,
    region: kind === 'school' ? 'midden' : null,
  });
  return id;
}
