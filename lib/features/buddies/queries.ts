import { isFinished } from '@/lib/core/cohorts/finished';
import { getLedCohort } from '@/lib/core/cohorts/led-cohort';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { groupBy } from '@/lib/shared/group-by';
import { proposeDuos } from './propose-duos';

/** What to fill the form with: the duos as they are, those who are in none paired, or everyone anew. */
export type Proposal = 'none' | 'rest' | 'all';

/** The duos of a group, for who leads it, with a proposal when one is asked for. NotFoundError for anyone else. */
export async function getDuosPage(scope: Scope, cohortId: string, proposal: Proposal) {
  const cohort = await getLedCohort(scope, cohortId);
  const schools = await scope.tx.school.findMany({ select: { id: true, name: true } });
  const people = cohort.participants.map(({ id, pairId, member }) => ({
    id,
    pairId,
    name: member.name,
    schoolId: member.schoolId,
    school: schools.find((school) => school.id === member.schoolId)?.name ?? null,
  }));
  const duos = duosOf(people);
  const proposed = propose(people, duos, proposal);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    canChange: !isFinished(cohort, scope.now),
    people: people.map(({ pairId: _, ...person }) => ({ ...person, number: numberOf(person.id, proposed) })),
    duos: duos.filter(({ length }) => length > 1),
    /** Whose buddy stopped or went to another duo. */
    alone: duos.filter(({ length }) => length === 1).flat(),
    /** In no duo at all. */
    without: people.filter(({ pairId }) => pairId === null),
  };
}

export type DuosPage = Awaited<ReturnType<typeof getDuosPage>>;

type Person = {
  id: string;
  pairId: string | null;
  name: string;
  schoolId: string | null;
  school: string | null;
};

function duosOf(people: Person[]): Person[][] {
  return [
    ...groupBy(
      people.filter(({ pairId }) => pairId !== null),
      ({ pairId }) => pairId,
    ).values(),
  ];
}

function propose(people: Person[], duos: Person[][], proposal: Proposal): string[][] {
  if (proposal === 'all') return proposeDuos(people);
  const standing = duos.filter(({ length }) => length > 1);
  const ids = standing.map((duo) => duo.map(({ id }) => id));
  if (proposal === 'none') return ids;
  const placed = new Set(ids.flat());
  return [...ids, ...proposeDuos(people.filter(({ id }) => !placed.has(id)))];
}

function numberOf(id: string, duos: string[][]): number | null {
  const at = duos.findIndex((duo) => duo.includes(id));
  return at < 0 ? null : at + 1;
}
