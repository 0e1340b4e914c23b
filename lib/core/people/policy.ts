import type { Actor } from '@/lib/platform/tenancy/scope';

/** Schools, members, cohorts and the record of changes are administered by the partnership's coordinators. */
export function canAdminister(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.includes('coordinator');
}

/** A schoolopleider who belongs to a school: has a page about its people. */
export function reviewsSchool(actor: Pick<Actor, 'roles' | 'schoolId'>): boolean {
  return actor.roles.includes('school_trainer') && actor.schoolId !== null;
}
