import { assertAllowed, found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canChangeWerkvorm, canKeepWerkvormen } from './policy';

const fields = {
  id: true,
  key: true,
  title: true,
  phase: true,
  minutes: true,
  steps: true,
  source: true,
  archivedAt: true,
} as const;

/** Whether the actor may add to the catalogue. */
export async function mayKeepWerkvormen({ tx, actor }: Scope): Promise<boolean> {
  const led = await tx.cohortFacilitator.findFirst({
    where: { memberId: actor.memberId, cohort: { archivedAt: null } },
    select: { cohortId: true },
  });
  return canKeepWerkvormen(actor, { leadsGroup: led !== null });
}

/** The whole catalogue in the order of the cycle, for everyone of the partnership; the retired ones for who keeps it. */
export async function listWerkvormen(scope: Scope) {
  const keeps = await mayKeepWerkvormen(scope);
  const werkvormen = await scope.tx.werkvorm.findMany({
    where: keeps ? {} : { archivedAt: null },
    orderBy: [{ phase: 'asc' }, { title: 'asc' }],
    select: fields,
  });
  return {
    keeps,
    werkvormen: werkvormen.map((werkvorm) => ({
      ...werkvorm,
      changeable: keeps && canChangeWerkvorm(werkvorm),
    })),
  };
}

export type WerkvormRow = Awaited<ReturnType<typeof listWerkvormen>>['werkvormen'][number];

/** One to change. ForbiddenError for who keeps no catalogue, and for one that comes with the product. */
export async function getWerkvormToChange(scope: Scope, id: string) {
  const werkvorm = found(await scope.tx.werkvorm.findFirst({ where: { id }, select: fields }));
  assertAllowed((await mayKeepWerkvormen(scope)) && canChangeWerkvorm(werkvorm));
  return werkvorm;
}

/** For the page with an empty form. ForbiddenError for who keeps no catalogue. */
export async function assertKeeps(scope: Scope) {
  assertAllowed(await mayKeepWerkvormen(scope));
}
