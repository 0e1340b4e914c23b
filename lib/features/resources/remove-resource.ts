import { assertAllowed } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getResource } from './get-resource';

/**
 * Gone, for good: what it said and its file are erased. Only its title is left, where it was attached, so that a letter
 * that was sent still tells what was meant. Gives the group whose list it stood in.
 */
export async function removeResource(scope: Scope, { id }: { id: string }) {
  const { tx, now } = scope;
  const resource = await getResource(scope, id);
  assertAllowed(resource.mayRemove);
  await tx.resourceFile.deleteMany({ where: { resourceId: id } });
  await tx.resource.updateMany({
    where: { id },
    data: { removedAt: now, url: null, reference: null, body: null },
  });
  return { cohortId: resource.cohortId };
}
