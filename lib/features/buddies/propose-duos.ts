import { groupBy } from '@/lib/shared/group-by';

export type ToPair = { id: string; schoolId: string | null };

/**
 * Everyone in one duo, and with an odd number one trio: as many of them over different schools as can be. Someone without
 * a school counts as a school of their own; a single person gets no duo. The same people give the same proposal.
 */
export function proposeDuos(people: readonly ToPair[]): string[][] {
  if (people.length < 2) return [];
  const bySchool = inSchools(people);
  // With an odd number one of the largest school waits, and joins a duo at the end.
  const [extra, ...others] = people.length % 2 === 1 ? bySchool : [undefined, ...bySchool];
  const even = inSchools(others.filter((one) => one !== undefined));
  const half = even.length / 2;
  // Schools stand together: half the row further on is another school, unless one school is larger than half.
  const duos = even.slice(0, half).flatMap((one, at) => {
    const other = even[at + half];
    return other ? [[one, other]] : [];
  });
  if (extra) trioFor(extra, duos)?.push(extra);
  return duos.map((duo) => duo.map(({ id }) => id));
}

/** The largest school first, its people together. */
function inSchools(people: readonly ToPair[]): ToPair[] {
  const schools = groupBy(people, ({ id, schoolId }) => schoolId ?? id);
  return [...schools.values()].toSorted((a, b) => b.length - a.length).flat();
}

/** One in which nobody is of the same school, else the last. */
function trioFor(extra: ToPair, duos: ToPair[][]): ToPair[] | undefined {
  const isOther = ({ schoolId }: ToPair) => schoolId === null || schoolId !== extra.schoolId;
  return duos.findLast((duo) => duo.every(isOther)) ?? duos.at(-1);
}
