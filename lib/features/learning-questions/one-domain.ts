import { getForm } from '@/lib/core/frameworks/get-form';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { listSharedQuestions } from './shared-questions';

/** The one domain of these axes; null where they lie in more than one, or where there are none. */
export function domainOf(axes: readonly { domainKey: string }[]): string | null {
  const [first, ...others] = new Set(axes.map(({ domainKey }) => domainKey));
  return first !== undefined && others.length === 0 ? first : null;
}

type Wanted = { axisIds: readonly string[]; beside: readonly string[] };

/**
 * The axes in the framework's order. Refusal unless all lie within one domain, which is also that of every other question
 * that runs in the group: `beside` names those that do not count, itself and the one it takes the place of.
 */
export async function axesInOneDomain(
  scope: Scope,
  cohort: { id: string; versionId: string },
  { axisIds, beside }: Wanted,
): Promise<string[]> {
  const { axes } = await getForm(scope.tx, cohort.versionId, 'self');
  const chosen = axes.filter(({ id }) => axisIds.includes(id));
  if (chosen.length < new Set(axisIds).size) throw new Refusal('choose', 'axes');
  const domain = domainOf(chosen);
  if (domain === null) throw new Refusal('oneDomain', 'axes');
  const running = (await listSharedQuestions(scope, cohort.id)).filter(
    ({ id, closedAt }) => closedAt === null && !beside.includes(id),
  );
  const theirs = axes.filter(({ id }) => running.some(({ axisIds }) => axisIds.includes(id)));
  if (theirs.some(({ domainKey }) => domainKey !== domain)) throw new Refusal('otherDomain', 'axes');
  return chosen.map(({ id }) => id);
}
