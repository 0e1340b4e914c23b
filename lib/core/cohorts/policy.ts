import type { Actor } from '@/lib/platform/tenancy/scope';

type CohortPeople = { facilitators: { memberId: string }[]; participants: { memberId: string }[] };

/** Who facilitates this cohort leads it: plans, prepares, writes to it. */
export function canLead(actor: Pick<Actor, 'memberId'>, cohort: Pick<CohortPeople, 'facilitators'>) {
  return cohort.facilitators.some(({ memberId }) => memberId === actor.memberId);
}

/** Progress of everyone (steps, never scores) is for those who facilitate this cohort. */
export function canSeeProgress(actor: Actor, cohort: Pick<CohortPeople, 'facilitators'>) {
  return canLead(actor, cohort);
}

/** Who is in the group is known to the group: its participants and its facilitators. */
export function canSeeGroup(actor: Actor, cohort: CohortPeople) {
  return (
    canSeeProgress(actor, cohort) || cohort.participants.some(({ memberId }) => memberId === actor.memberId)
  );
}
