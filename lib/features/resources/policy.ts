import { isFinished } from '@/lib/core/cohorts/finished';
import { canLead, canSeeGroup } from '@/lib/core/cohorts/policy';
import { canAdminister } from '@/lib/core/people/policy';
import type { Actor } from '@/lib/platform/tenancy/scope';

type People = { memberId: string }[];
type Group = { facilitators: People; participants: People; archivedAt: Date | null; lastDay: Date | null };

/** Where a resource stands: with a group, or (null) with the whole partnership. */
export type Shelf = Group | null;

/** What belongs to a group is the group's; the rest is for everyone in the partnership. */
export function canSeeShelf(actor: Actor, shelf: Shelf): boolean {
  return shelf === null || canSeeGroup(actor, shelf);
}

/**
 * Facilitators add to their own groups, until those are finished, and to the partnership's; coordinators to the
 * partnership's only: a group's own things are not theirs to see.
 */
export function canAddTo(
  actor: Actor,
  shelf: Shelf,
  { leadsAny, now }: { leadsAny: boolean; now: Date },
): boolean {
  if (shelf === null) return canAdminister(actor) || leadsAny;
  return canLead(actor, shelf) && !isFinished(shelf, now);
}

type OwnedResource = { cohort: Shelf; memberId: string };

/** Who leads the group, until it is finished; of the partnership's the coordinators, and who added it. */
export function canChangeResource(actor: Actor, resource: OwnedResource, { now }: { now: Date }): boolean {
  const finished = resource.cohort !== null && isFinished(resource.cohort, now);
  return canRemoveResource(actor, resource) && !finished;
}

/** The same people, and also when the group is finished: what shows somebody who does not want it any more can always go. */
export function canRemoveResource(actor: Actor, { cohort, memberId }: OwnedResource): boolean {
  if (cohort === null) return canAdminister(actor) || memberId === actor.memberId;
  return canLead(actor, cohort);
}
