import { recordAudit } from '@/lib/core/audit/record-audit';
import { Refusal } from '@/lib/platform/errors';
import { enqueueMail } from '@/lib/platform/outbox/enqueue-mail';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { closingMoment } from './closing-day';
import { type LedCohort, lockLedCohort } from './led-cohort';
import { roundsToOpen } from './policy';
import { roundOpenedKey } from './round-mail';
import type { OpenRound } from './schema';

/**
 * Opens the next round and mails everyone in the group. Opening what is open already changes nothing and mails nobody.
 * Refusal while the current round is not closed, or when feedback is pooled and no closing day is given.
 */
export async function openRound(scope: Scope, { cohort: cohortId, kind, feedbackClosesOn }: OpenRound) {
  const { tx, now } = scope;
  const cohort = await lockLedCohort(scope, { cohortId });
  if (cohort.rounds.some((round) => round.kind === kind)) return;
  if (!roundsToOpen(cohort.rounds).includes(kind)) throw new Refusal('roundNotNext');
  const [round] = await tx.scanRound.createManyAndReturn({
    data: [{ cohortId, kind, openedAt: now, feedbackClosesAt: closesAt(cohort, feedbackClosesOn, now) }],
    select: { id: true },
  });
  if (!round) return;
  await recordAudit(scope, { kind: 'round_opened', cohortId, details: { round: kind } });
  for (const { memberId } of cohort.participants)
    await enqueueMail(scope, {
      kind: 'round_opened',
      dedupeKey: roundOpenedKey(round.id, memberId),
      cohortId,
      memberId,
    });
}

function closesAt({ feedbackMode }: LedCohort, day: string | undefined, now: Date): Date | null {
  if (feedbackMode === 'named') return null;
  if (!day) throw new Refusal('required', 'feedbackClosesOn');
  return closingMoment(day, now);
}
