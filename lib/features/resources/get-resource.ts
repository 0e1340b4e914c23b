import { found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canChangeResource, canRemoveResource, canSeeShelf } from './policy';
import { groupFields } from './shelf';

export const resourceFields = {
  id: true,
  kind: true,
  title: true,
  url: true,
  reference: true,
  body: true,
  domainKey: true,
  axisKey: true,
  cohortId: true,
  memberId: true,
  createdAt: true,
  member: { select: { name: true } },
  file: { select: { name: true, mediaType: true, size: true } },
} as const;

/** A resource for whoever finds it in a list of theirs. NotFoundError for anyone else, and for what was removed. */
export async function getResource({ tx, actor, now }: Scope, id: string) {
  const resource = found(
    await tx.resource.findFirst({
      where: { id, removedAt: null },
      select: { ...resourceFields, cohort: { select: groupFields } },
    }),
  );
  if (!canSeeShelf(actor, resource.cohort)) throw new NotFoundError();
  return {
    ...resource,
    mayChange: canChangeResource(actor, resource, { now }),
    mayRemove: canRemoveResource(actor, resource),
  };
}

export type OneResource = Awaited<ReturnType<typeof getResource>>;

/** The file itself, for the same people. */
export async function getResourceFile(scope: Scope, id: string) {
  await getResource(scope, id);
  return found(
    await scope.tx.resourceFile.findFirst({
      where: { resourceId: id },
      select: { name: true, mediaType: true, bytes: true },
    }),
  );
}
