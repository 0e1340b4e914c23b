import { endSharesApart } from '@/lib/core/shares/end-apart';
import type { TenantScope } from '@/lib/platform/tenancy/scope';

/**
 * Whoever stopped is in no duo any more, and what others showed them as a buddy ends. One person left behind is said on
 * the page about duos.
 */
export async function leaveDuo(scope: TenantScope, participantId: string) {
  const { tx } = scope;
  const place = await tx.participant.findFirst({ where: { id: participantId }, select: { cohortId: true } });
  if (!place) return;
  await tx.participant.updateMany({ where: { id: participantId }, data: { pairId: null } });
  await tx.buddyPair.deleteMany({ where: { cohortId: place.cohortId, participants: { none: {} } } });
  await endSharesApart(scope, place.cohortId);
}
