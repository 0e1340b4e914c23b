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

/** The duos of a group for its own page. The caller has asked who may see the group. */
export async function listDuos({ tx }: Pick<Scope, 'tx'>, cohortId: string) {
  const people = await tx.participant.findMany({
    where: { cohortId, leftAt: null, member: { leftAt: null }, pairId: { not: null } },
    orderBy: { member: { name: 'asc' } },
    select: {
      pairId: true,
      memberId: true,
      member: { select: { name: true, school: { select: { name: true } } } },
    },
  });
  const duos = groupBy(people, ({ pairId }) => pairId);
  return [...duos.values()].map((duo) =>
    duo.map(({ memberId, member }) => ({ memberId, name: member.name, school: member.school?.name ?? null })),
  );
}

export type Duo = Awaited<ReturnType<typeof listDuos>>[number];

/** Who is in a duo with the actor in this group; nobody for who is in none. */
export async function getOwnBuddies(scope: Scope, cohortId: string): Promise<Duo> {
  const me = ({ memberId }: { memberId: string }) => memberId === scope.actor.memberId;
  const own = (await listDuos(scope, cohortId)).find((duo) => duo.some(me));
  return own?.filter((one) => !me(one)) ?? [];
}
