import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';

/** Refusal when another group is called so. The caller has the partnership locked. */
export async function assertName({ tx }: Scope, name: string, except?: string) {
  const taken = await tx.cohort.findFirst({ where: { name }, select: { id: true } });
  if (taken && taken.id !== except) throw new Refusal('cohortNameTaken', 'name');
}

/** Refusal unless it is a published version of this partnership. */
export async function assertVersion({ tx }: Scope, id: string) {
  const version = await tx.frameworkVersion.findFirst({
    where: { id, publishedAt: { not: null } },
    select: { id: true },
  });
  if (!version) throw new Refusal('choose', 'version');
}

/** Refusal unless all are schools of this partnership. */
export async function assertSchools({ tx }: Scope, ids: readonly string[]) {
  const known = await tx.school.count({ where: { id: { in: [...ids] } } });
  if (known < new Set(ids).size) throw new Refusal('schoolGone', 'schools');
}
