import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ResourceKind } from '@/prisma/generated/enums';
import { attachResource } from './attach-resource';
import { contentsOf } from './contents';
import { MOST_RESOURCES } from './limits';
import type { AddResource } from './schema';
import { lockShelf } from './shelf';
import { listTopics } from './topics';

/**
 * A link, a reference or a short text, for a group or for the partnership; with a meeting at once where that is asked.
 * The same form sent again changes nothing. NotFoundError outside the group, ForbiddenError for who only reads.
 */
export async function addResource(scope: Scope, input: AddResource) {
  const { cohort } = await lockShelf(scope, input.cohort);
  const contents = contentsOf(input, await listTopics(scope.tx, cohort?.versionId ?? null));
  await place(scope, input, { kind: input.kind, ...contents });
}

type Goal = Pick<AddResource, 'id' | 'cohort' | 'meeting' | 'place'>;
type Row = { kind: ResourceKind; title: string };

/** Puts it on its shelf, which the caller has locked, and with its meeting. Whether it was not there yet. */
export async function place(scope: Scope, goal: Goal, row: Row): Promise<boolean> {
  const { tx, actor, now } = scope;
  const onShelf = await tx.resource.count({ where: { cohortId: goal.cohort, removedAt: null } });
  if (onShelf >= MOST_RESOURCES) throw new Refusal('resourcesMany', undefined, { max: MOST_RESOURCES });
  const { count } = await tx.resource.createMany({
    data: [{ ...row, id: goal.id, cohortId: goal.cohort, memberId: actor.memberId, createdAt: now }],
    skipDuplicates: true,
  });
  if (count > 0 && goal.meeting && goal.place)
    await attachResource(scope, { resource: goal.id, meeting: goal.meeting, place: goal.place });
  return count > 0;
}
