import { assertAllowed, found, NotFoundError } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canAddTo, canSeeShelf, type Shelf } from './policy';

export const groupFields = {
  id: true,
  name: true,
  versionId: true,
  archivedAt: true,
  lastDay: true,
  facilitators: { select: { memberId: true } },
  participants: { where: { leftAt: null, member: { leftAt: null } }, select: { memberId: true } },
} as const;

/** Whose list this is: a group's, or without one the partnership's. NotFoundError for who is not in the group. */
export async function getShelf(scope: Scope, cohortId: string | null) {
  if (cohortId === null) return { cohort: null, mayAdd: await mayAdd(scope, null) };
  const cohort = found(await scope.tx.cohort.findFirst({ where: { id: cohortId }, select: groupFields }));
  if (!canSeeShelf(scope.actor, cohort)) throw new NotFoundError();
  return { cohort, mayAdd: await mayAdd(scope, cohort) };
}

export type OpenShelf = Awaited<ReturnType<typeof getShelf>>;

/** The same to add something to, one at a time until the commit. ForbiddenError for who only reads it. */
export async function lockShelf(scope: Scope, cohortId: string | null): Promise<OpenShelf> {
  const { tx, partnership } = scope;
  if (cohortId) await tx.$queryRaw`SELECT id FROM cohort WHERE id = ${cohortId}::uuid FOR NO KEY UPDATE`;
  else await tx.$queryRaw`SELECT id FROM partnership WHERE id = ${partnership.id}::uuid FOR NO KEY UPDATE`;
  const shelf = await getShelf(scope, cohortId);
  assertAllowed(shelf.mayAdd);
  return shelf;
}

async function mayAdd({ tx, actor, now }: Scope, cohort: Shelf) {
  const leads = cohort
    ? null
    : await tx.cohortFacilitator.findFirst({
        where: { memberId: actor.memberId },
        select: { memberId: true },
      });
  return canAddTo(actor, cohort, { leadsAny: leads !== null, now });
}
