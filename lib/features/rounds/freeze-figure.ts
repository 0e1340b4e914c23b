import { lockRound } from '@/lib/core/cohorts/lock-round';
import { axisScoresSchema, poolScores } from '@/lib/core/frameworks/radar-score';
import type { TenantScope } from '@/lib/platform/tenancy/scope';
import { nextFigure } from './next-figure';

/**
 * Freezes the next figure of a closed round, when it is time: with the closing, and in the transaction of a hand-in that
 * came later. Of two at once the second waits, and sees what the first did. Does nothing while the round is open.
 */
export async function freezeFigure({ tx, now }: TenantScope, roundId: string) {
  await lockRound(tx, roundId);
  const round = await tx.scanRound.findFirst({
    where: { id: roundId, closedAt: { not: null } },
    select: {
      figures: { select: { number: true, scanIds: true } },
      scans: { where: { submittedAt: { not: null } }, select: { id: true, scores: true } },
    },
  });
  if (!round) return;
  const { figures, scans } = round;
  const scanIds = nextFigure(
    figures,
    scans.map(({ id }) => id),
  );
  if (!scanIds) return;
  await tx.groupFigure.createMany({
    data: [
      {
        roundId,
        number: figures.length + 1,
        computedAt: now,
        scanIds,
        scores: poolScores(scans.map(({ scores }) => axisScoresSchema.parse(scores))),
      },
    ],
  });
}
