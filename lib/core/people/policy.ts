import type { Actor } from '@/lib/platform/tenancy/scope';

/** Schools, members, cohorts and the record of changes are administered by the partnership's coordinators. */
export function canAdminister(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.includes('coordinator');
}
