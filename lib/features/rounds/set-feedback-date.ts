import { recordAudit } from '@/lib/core/audit/record-audit';
import { found, Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { closingMoment } from './closing-day';
import { lockLedCohort } from './led-cohort';
import { currentRound } from './policy';
import type { FeedbackDate } from './schema';

/**
 * Until when students answer, where their answers are opened together. It stands from the first request on: everyone
 * who was asked was told this day.
 */
export async function setFeedbackDate(scope: Scope, { round: roundId, feedbackClosesOn }: FeedbackDate) {
  const { tx, now, partnership } = scope;
  const cohort = await lockLedCohort(scope, { roundId });
  const round = found(cohort.rounds.find(({ id }) => id === roundId));
  if (cohort.feedbackMode === 'named' || currentRound(cohort.rounds)?.id !== roundId)
    throw new Refusal('roundNotNext');
  const feedbackClosesAt = closingMoment(feedbackClosesOn, now);
  if (round.feedbackClosesAt?.getTime() === feedbackClosesAt.getTime()) return { cohortId: cohort.id };
  await tx.$queryRaw`SELECT id FROM scan_round WHERE id = ${roundId}::uuid FOR UPDATE`;
  const told = await tx.feedbackRequest.count({ where: { roundId, pooled: true } });
  if (told > 0) throw new Refusal('closingDayTold', 'feedbackClosesOn');
  await tx.scanRound.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: roundId } },
    data: { feedbackClosesAt },
    select: { id: true },
  });
  await recordAudit(scope, {
    kind: 'cohort_settings_changed',
    cohortId: cohort.id,
    details: { fields: ['feedbackClosesAt'], round: round.kind },
  });
  return { cohortId: cohort.id };
}
