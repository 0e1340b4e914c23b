import { closeRound } from '@/lib/features/rounds/close-round';
import { freezeFigure } from '@/lib/features/rounds/freeze-figure';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AMember, type AParticipant, aCohort, aMember, aParticipant, aPartnership, as } from './cast';
import { aHandedInScan, levels } from './result';

export type AGroup = {
  partnership: Awaited<ReturnType<typeof aPartnership>>;
  cohort: Awaited<ReturnType<typeof aCohort>>;
  facilitator: AMember;
  people: AParticipant[];
};

/** A group of this many, led by one facilitator; nobody handed in. */
export async function aGroup(size: number): Promise<AGroup> {
  const partnership = await aPartnership();
  const facilitator = await aMember({ partnership, roles: ['school_trainer'], name: 'Wil Faber' });
  const cohort = await aCohort({ partnership, facilitators: [facilitator] });
  const people: AParticipant[] = [];
  for (let n = 0; n < size; n++) people.push(await aParticipant({ cohort, name: `Deelnemer ${n + 1}` }));
  return { partnership, cohort, facilitator, people };
}

/** Hands in with this level on the five statements of the first axis, as the page does: with the group's next figure. */
export async function handInFor(
  person: AParticipant,
  level: 1 | 2 | 3 | 4 | 5 | 6 | 7,
  roundId = person.roundId,
) {
  const answers = levels('b', level, level, level, level, level);
  const scanId = await aHandedInScan(person, { answers, roundId });
  await inTenant(person.partnershipId, (scope) => freezeFigure(scope, roundId));
  return scanId;
}

export function close(facilitator: AMember, roundId: string) {
  return as(facilitator, (scope) => closeRound(scope, { round: roundId }));
}

/** Moves every place in the group and every share some minutes back: what happens next comes clearly after them. */
export function later({ partnershipId }: { partnershipId: string }, minutes = 10) {
  const ago = `${minutes} minutes`;
  return inTenant(partnershipId, async ({ tx }) => {
    await tx.$executeRaw`UPDATE share SET shared_at = shared_at - ${ago}::interval`;
    await tx.$executeRaw`UPDATE participant SET created_at = created_at - ${ago}::interval`;
    await tx.$executeRaw`UPDATE cohort_facilitator SET created_at = created_at - ${ago}::interval`;
  });
}

export function at({ people }: AGroup, index: number): AParticipant {
  const person = people[index];
  if (!person) throw new Error(`the group has no ${index}`);
  return person;
}
