import { recordAudit } from '@/lib/core/audit/record-audit';
import { lockRound } from '@/lib/core/cohorts/lock-round';
import { found } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { freezeFigure } from './freeze-figure';
import { lockLedCohort } from './led-cohort';

/**
 * Closes a round for good: the group's figure is frozen over what was handed in, when that is enough. Closing twice
 * changes nothing. NotFoundError for who does not lead the group.
 */
export async function closeRound(scope: Scope, { round: roundId }: { round: string }) {
  const { tx, now, partnership } = scope;
  const cohort = await lockLedCohort(scope, { roundId });
  const round = found(cohort.rounds.find(({ id }) => id === roundId));
  if (round.closedAt) return { cohortId: cohort.id };
  await lockRound(tx, roundId);
  await tx.scanRound.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: roundId } },
    data: { closedAt: now },
    select: { id: true },
  });
  await freezeFigure(scope, roundId);
  await recordAudit(scope, { kind: 'round_closed', cohortId: cohort.id, details: { round: round.kind } });
  return { cohortId: cohort.id };
}
