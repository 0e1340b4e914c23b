import type { Scope } from '@/lib/platform/tenancy/scope';
import { getWerkvormToChange } from './queries';

type Retire = { werkvorm: string; change: 'retire' | 'bringBack' };

/** Retired: nobody chooses it any more; agendas that use it keep it. It can be brought back. Twice changes nothing. */
export async function retireWerkvorm(scope: Scope, { werkvorm: id, change }: Retire) {
  await getWerkvormToChange(scope, id);
  const retire = change === 'retire';
  await scope.tx.werkvorm.updateMany({
    where: { id, archivedAt: retire ? null : { not: null } },
    data: { archivedAt: retire ? scope.now : null },
  });
}
