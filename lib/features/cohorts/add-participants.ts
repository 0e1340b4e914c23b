import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { chooseParticipants } from './chosen-people';
import { enrol } from './enrol';
import { MOST_PARTICIPANTS } from './limits';
import { assertNotFinished, lockRunningCohort } from './lock-cohort';
import type { AddParticipants } from './schema';

/** Adds people to a group, halfway too, up to 24; who takes part already stays as they are. Whoever stopped comes back. */
export async function addParticipants(scope: Scope, { cohort: cohortId, participants }: AddParticipants) {
  const { tx } = scope;
  assertNotFinished(scope, await lockRunningCohort(scope, cohortId));
  const facilitators = await tx.cohortFacilitator.findMany({
    where: { cohortId },
    select: { memberId: true },
  });
  const chosen = await chooseParticipants(
    scope,
    participants,
    facilitators.map(({ memberId }) => memberId),
  );
  const there = await tx.participant.findMany({
    where: { cohortId, leftAt: null, member: { leftAt: null } },
    select: { memberId: true },
  });
  const members = chosen.filter(({ id }) => !there.some(({ memberId }) => memberId === id));
  if (there.length + members.length > MOST_PARTICIPANTS)
    throw new Refusal('participantsMany', 'participants');
  await enrol(scope, cohortId, members);
}
