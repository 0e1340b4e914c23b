import { lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { MOST_ATTACHED } from './limits';
import type { UseResource } from './schema';

/**
 * With a meeting of a group that one leads: of that group's own resources or the partnership's. What is there already
 * stays. NotFoundError for anyone else's meeting or resource, and for what was removed.
 */
export async function attachResource(scope: Scope, { meeting: meetingId, resource, place }: UseResource) {
  const { tx } = scope;
  const { cohortId } = await lockLedMeeting(scope, meetingId);
  found(
    await tx.resource.findFirst({
      where: { id: resource, removedAt: null, OR: [{ cohortId: null }, { cohortId }] },
      select: { id: true },
    }),
  );
  const there = await tx.resourceUse.findMany({ where: { meetingId, place }, select: { resourceId: true } });
  if (there.some(({ resourceId }) => resourceId === resource)) return;
  if (there.length >= MOST_ATTACHED) throw new Refusal('attachedMany', 'resource', { max: MOST_ATTACHED });
  await tx.resourceUse.createMany({ data: [{ meetingId, resourceId: resource, place }] });
}

/** No longer with the meeting; the resource itself stays. A second time changes nothing. */
export async function detachResource(scope: Scope, { meeting: meetingId, resource, place }: UseResource) {
  await lockLedMeeting(scope, meetingId);
  await scope.tx.resourceUse.deleteMany({ where: { meetingId, resourceId: resource, place } });
}
