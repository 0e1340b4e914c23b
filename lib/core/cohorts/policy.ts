import type { Actor } from '@/lib/platform/tenancy/scope';

type CohortPeople = { facilitators: { memberId: string }[]; participants: { memberId: string }[] };

/** Progress of everyone (steps, never scores) is for those who facilitate this cohort. */
export function canSeeProgress(actor: Actor, cohort: Pick<CohortPeople, 'facilitators'>) {
  return cohort.facilitators.some(({ memberId }) => memberId === actor.memberId);
}

/** Who is in the group is known to the group: its participants and its facilitators. */
export function canSeeGroup(actor: Actor, cohort: CohortPeople) {
  return (
    canSeeProgress(actor, cohort) || cohort.participants.some(({ memberId }) => memberId === actor.memberId)
  );
}

/**
 * Figures of the group together, under the rules for who is hidden in them: who is in it or leads it, and the
 * schoolopleiders of the schools that take part. Not the coordinator.
 */
export function canSeeGroupFigures(actor: Actor, cohort: CohortPeople & { schools: { schoolId: string }[] }) {
  return canSeeGroup(actor, cohort) || reviewsSchoolOf(actor, cohort);
}

/** A schoolopleider of a school that takes part. */
export function reviewsSchoolOf(actor: Actor, { schools }: { schools: { schoolId: string }[] }) {
  return (
    actor.roles.includes('school_trainer') && schools.some(({ schoolId }) => schoolId === actor.schoolId)
  );
}
