import { getLedMeeting } from '@/lib/core/meetings/get-meeting';
import { listUses } from '@/lib/core/resources/list-uses';
import { assertAllowed, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import type { ResourceKind } from '@/prisma/generated/enums';
import { getResource, resourceFields } from './get-resource';
import { canChangeResource } from './policy';
import { getShelf } from './shelf';
import { listTopics, topicColumns } from './topics';

export type ResourceSearch = { topic: string; kind: ResourceKind | null };

/** A list with what stands in it, newest first, as far as it is looked for. NotFoundError for who is not in the group. */
export async function getResourceList(
  scope: Scope,
  cohortId: string | null,
  { topic, kind }: ResourceSearch,
) {
  const { tx, actor, now } = scope;
  const { cohort, mayAdd } = await getShelf(scope, cohortId);
  const topics = await listTopics(tx, cohort?.versionId ?? null);
  const about = topicColumns(topics, topic);
  const resources = await tx.resource.findMany({
    where: {
      cohortId,
      removedAt: null,
      ...(kind && { kind }),
      ...(about?.domainKey && { domainKey: about.domainKey }),
      ...(about?.axisKey && { axisKey: about.axisKey }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: resourceFields,
  });
  return {
    cohort: cohort && { id: cohort.id, name: cohort.name },
    mayAdd,
    topics,
    resources: resources.map((resource) => ({
      ...resource,
      mayChange: canChangeResource(actor, { ...resource, cohort }, { now }),
    })),
  };
}

export type ResourceList = Awaited<ReturnType<typeof getResourceList>>;
export type ListedResource = ResourceList['resources'][number];

/** One resource with the names of what it can be about. */
export async function getResourcePage(scope: Scope, id: string) {
  const resource = await getResource(scope, id);
  return { resource, topics: await listTopics(scope.tx, resource.cohort?.versionId ?? null) };
}

/** The same to change it. ForbiddenError for who only reads. */
export async function getResourceToChange(scope: Scope, id: string) {
  const page = await getResourcePage(scope, id);
  assertAllowed(page.resource.mayChange);
  return page;
}

/** What a form for a new one needs; with a meeting it comes to stand with that group. ForbiddenError for who only reads. */
export async function getNewResourcePage(
  scope: Scope,
  { cohortId, meetingId }: { cohortId: string | null; meetingId: string | null },
) {
  const meeting = meetingId ? await getLedMeeting(scope, meetingId) : null;
  if (meeting && cohortId && meeting.cohortId !== cohortId) throw new NotFoundError();
  const { cohort, mayAdd } = await getShelf(scope, meeting?.cohortId ?? cohortId);
  assertAllowed(mayAdd);
  return {
    cohort: cohort && { id: cohort.id, name: cohort.name },
    meeting: meeting && { id: meeting.id, startsAt: meeting.startsAt },
    topics: await listTopics(scope.tx, cohort?.versionId ?? null),
  };
}

type LookedAt = {
  meeting: { id: string; cohortId: string; cancelledAt: Date | null };
  leads: boolean;
  finished: boolean;
};

/** What stands with a meeting; for who leads it, while it can still change, also what could be attached to it, by title. */
export async function getMeetingResources(
  scope: Scope,
  { meeting: { id, cohortId, cancelledAt }, leads, finished }: LookedAt,
) {
  const uses = await listUses(scope, { slug: scope.partnership.slug, meetingIds: [id] });
  if (!leads || finished || cancelledAt) return { uses, attachable: null };
  const attachable = await scope.tx.resource.findMany({
    where: { removedAt: null, OR: [{ cohortId: null }, { cohortId }] },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, kind: true, cohortId: true },
  });
  return { uses, attachable };
}

export type MeetingResources = Awaited<ReturnType<typeof getMeetingResources>>;
