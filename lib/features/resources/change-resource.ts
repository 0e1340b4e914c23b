import { assertAllowed, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { contentsOf } from './contents';
import { getResource } from './get-resource';
import type { ChangeResource } from './schema';
import { listTopics } from './topics';

/** Says it otherwise; its kind and its file stay. NotFoundError outside its list, ForbiddenError for who only reads. */
export async function changeResource(scope: Scope, input: ChangeResource) {
  const { tx } = scope;
  const resource = await getResource(scope, input.id);
  assertAllowed(resource.mayChange);
  if (resource.kind !== input.kind) throw new NotFoundError();
  const contents = contentsOf(input, await listTopics(tx, resource.cohort?.versionId ?? null));
  await tx.resource.updateMany({ where: { id: input.id, removedAt: null }, data: contents });
}
