import { randomUUID } from 'node:crypto';
import { lockLedCohort } from '@/lib/core/cohorts/led-cohort';
import { endSharesApart } from '@/lib/core/shares/end-apart';
import { NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { checkDuos } from './check-duos';
import type { SaveDuos } from './schema';

/**
 * Makes the duos of a group as they are given; who is not named is in none. Whoever stays together keeps what they shared
 * by name, everyone else's ends. Saving the same again changes nothing. NotFoundError for who does not lead the group, and
 * for someone who is not in it; ForbiddenError in a finished group.
 */
export async function saveDuos(scope: Scope, { cohort: cohortId, chosen }: SaveDuos) {
  const { tx, now } = scope;
  const { participants } = await lockLedCohort(scope, cohortId);
  const known = new Map(participants.map(({ id, pairId }) => [id, pairId]));
  if ([...chosen.keys()].some((id) => !known.has(id))) throw new NotFoundError();

  const taken = new Set<string>();
  const duos = checkDuos(chosen).map((people) => ({ people, pairId: pairFor(people, known, taken) }));
  await tx.buddyPair.createMany({
    data: duos.map(({ pairId }) => ({ id: pairId, cohortId, createdAt: now })),
    skipDuplicates: true,
  });
  await placePeople(scope, cohortId, duos);
  await tx.buddyPair.deleteMany({ where: { cohortId, participants: { none: {} } } });
  await endSharesApart(scope, cohortId);
  return { cohortId };
}

/** The pair in which one of them is already, if no other duo goes on with it. */
function pairFor(people: string[], known: Map<string, string | null>, taken: Set<string>): string {
  const before = people.map((id) => known.get(id)).find((id) => id && !taken.has(id));
  const pairId = before ?? randomUUID();
  taken.add(pairId);
  return pairId;
}

/** One statement for everyone who is in the group now; who stopped is in no duo. */
async function placePeople({ tx }: Scope, cohortId: string, duos: { people: string[]; pairId: string }[]) {
  const places = duos.flatMap(({ people, pairId }) => people.map((id) => ({ id, pairId })));
  await tx.$executeRaw`
    UPDATE participant p SET pair_id =
      (SELECT d.pair FROM unnest(${places.map(({ id }) => id)}::uuid[], ${places.map(({ pairId }) => pairId)}::uuid[]) AS d(id, pair)
        WHERE d.id = p.id)
    WHERE p.cohort_id = ${cohortId}::uuid`;
}
