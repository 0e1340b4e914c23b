import { canAdminister } from '@/lib/core/people/policy';
import type { Actor } from '@/lib/platform/tenancy/scope';

/** Who leads a group that is not archived, or administers the partnership, keeps the partnership's own werkvormen. */
export function canKeepWerkvormen(
  actor: Pick<Actor, 'roles'>,
  { leadsGroup }: { leadsGroup: boolean },
): boolean {
  return leadsGroup || canAdminister(actor);
}

/** Those that come with the product stay as they are described; the partnership's own can change and be retired. */
export function canChangeWerkvorm(werkvorm: { key: string | null }): boolean {
  return werkvorm.key === null;
}
