import { randomUUID } from 'node:crypto';
import { saveDuos } from '@/lib/features/buddies/save-duos';
import { savePlan } from '@/lib/features/practice-plans/save-plan';
import type { SavePlan } from '@/lib/features/practice-plans/schema';
import { inTenant } from '@/lib/platform/tenancy/enter';
import { type AParticipant, as } from './cast';
import { type AGroup, aGroup } from './group';

export const DAY = 86_400_000;

/** A group that met so many days ago; everyone in it was there. */
export async function aMetGroup(size: number, daysAgo = 10): Promise<AGroup & { meetingId: string }> {
  const group = await aGroup(size);
  const { meetingId, cohortId } = group.cohort;
  await inTenant(group.partnership.partnershipId, async ({ tx, now }) => {
    const createdAt = new Date(now.getTime() - (daysAgo + 30) * DAY);
    await tx.participant.updateMany({ where: { cohortId }, data: { createdAt } });
    await tx.cohortFacilitator.updateMany({ where: { cohortId }, data: { createdAt } });
    const startsAt = new Date(now.getTime() - daysAgo * DAY);
    await tx.meeting.updateMany({ where: { id: meetingId }, data: { startsAt } });
  });
  return { ...group, meetingId };
}

/** A planned one unless told otherwise. Gives its id. */
export async function aPlan(
  person: AParticipant,
  { meeting, ...more }: Partial<SavePlan> & { meeting: string },
): Promise<string> {
  const plan: SavePlan = {
    plan: randomUUID(),
    meeting,
    situation: 'mijn student nog in het lokaal is',
    action: 'eerst vragen wat opviel',
    hope: '',
    minutes: 30,
    plannedOn: '2090-01-12',
    question: undefined,
    as: 'planned',
    ...more,
  };
  await as(person, (scope) => savePlan(scope, plan));
  return plan.plan;
}

/** Makes these duos, by who leads the group. */
export function pair({ facilitator, cohort }: AGroup, ...duos: AParticipant[][]) {
  const chosen = new Map(
    duos.flatMap((duo, at) => duo.map(({ participantId }) => [participantId, at + 1] as const)),
  );
  return as(facilitator, (scope) => saveDuos(scope, { cohort: cohort.cohortId, chosen }));
}
