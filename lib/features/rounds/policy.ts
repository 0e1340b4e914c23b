import { isFinished } from '@/lib/core/cohorts/finished';
import { canLead } from '@/lib/core/cohorts/policy';
import type { Actor } from '@/lib/platform/tenancy/scope';
import type { RoundKind } from '@/prisma/generated/enums';

export type RoundState = { kind: RoundKind; openedAt: Date; closedAt: Date | null };

const ORDER: readonly RoundKind[] = ['start', 'halfway', 'end'];

/** Rounds are opened and closed by whoever leads the group, and by nobody else, until the group is finished. */
export function canManageRounds(
  actor: Actor,
  cohort: { facilitators: { memberId: string }[]; archivedAt: Date | null; lastDay: Date | null },
  now: Date,
) {
  return canLead(actor, cohort) && !isFinished(cohort, now);
}

/** The one that counts now: the newest. */
export function currentRound<R extends RoundState>(rounds: readonly R[]): R | null {
  return rounds.toSorted((a, b) => b.openedAt.getTime() - a.openedAt.getTime())[0] ?? null;
}

/** Which rounds can be opened: once the current one is closed, those that come after it. Halfway may be skipped. */
export function roundsToOpen(rounds: readonly RoundState[]): RoundKind[] {
  const current = currentRound(rounds);
  if (!current) return ['start'];
  if (current.closedAt === null) return [];
  return ORDER.slice(ORDER.indexOf(current.kind) + 1);
}
