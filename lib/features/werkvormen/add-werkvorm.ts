import { lockPartnership } from '@/lib/core/people/lock-partnership';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { assertKeeps } from './queries';
import type { WerkvormInput } from './schema';

/** Adds one of the partnership's own. Refusal at the title when there is one of that title. */
export async function addWerkvorm(scope: Scope, input: WerkvormInput): Promise<{ id: string }> {
  await assertKeeps(scope);
  await assertFreeTitle(scope, input.title);
  return scope.tx.werkvorm.create({ data: { ...input, createdAt: scope.now }, select: { id: true } });
}

/** One at a time, so that of two equal posts the second sees the first. */
export async function assertFreeTitle(scope: Scope, title: string, except?: string) {
  await lockPartnership(scope);
  const same = await scope.tx.werkvorm.findFirst({
    where: { title: { equals: title, mode: 'insensitive' }, ...(except && { id: { not: except } }) },
    select: { id: true },
  });
  if (same) throw new Refusal('werkvormExists', 'title');
}
