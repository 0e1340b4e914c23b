import { isFinished } from '@/lib/core/cohorts/finished';
import { type AxisScores, poolScores } from '@/lib/core/frameworks/radar-score';
import type { KnownScans } from '@/lib/core/group-figures/figure';
import { knownScans } from '@/lib/core/group-figures/known-scans';
import { type RoundFigures, readFigures } from '@/lib/core/group-figures/read-figures';
import { visibleFigure } from '@/lib/core/group-figures/visible-figure';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { getLedCohort } from './led-cohort';
import { FEWEST_SCANS } from './next-figure';
import { currentRound, roundsToOpen } from './policy';

/** Several scans as one line: how many people it is about, and their scores together. */
export type GroupScores = { people: number; scores: AxisScores };

export type GroupRound = {
  roundId: string;
  kind: RoundFigures['kind'];
  closedAt: Date | null;
  /** Over everyone who handed in at that moment, as far as it hides them from this viewer. */
  figure: (GroupScores & { computedAt: Date }) | null;
  /** Why there is no figure: still open, under three scans, or it would show too much to this viewer. */
  missing: 'open' | 'few' | 'close' | null;
  /** Over exactly the scans that this viewer sees one by one at this moment, the own not among them. */
  shared: GroupScores | null;
};

type Looking = {
  cohortIds: readonly string[];
  /** The scans of others that the actor sees now. */
  sharedScanIds: readonly string[];
};

/** The group's figures per round as the actor may see them, by cohort. The caller has asked whether they may see any. */
export async function getGroupFigures(scope: Scope, { cohortIds, sharedScanIds }: Looking) {
  const rounds = await readFigures(scope.tx, { cohortIds });
  const byCohort = new Map<string, GroupRound[]>();
  for (const { cohortId, ...round } of rounds) {
    const { memberId } = scope.actor;
    const viewer = { memberId, tookPart: round.members.includes(memberId) };
    const known = knownScans(viewer, round.scans, round.shares);
    byCohort.set(cohortId, [...(byCohort.get(cohortId) ?? []), toGroupRound(round, known, sharedScanIds)]);
  }
  return byCohort;
}

function toGroupRound(
  { roundId, kind, closedAt, figures, scans }: RoundFigures,
  known: KnownScans,
  sharedScanIds: readonly string[],
): GroupRound {
  const visible = visibleFigure(figures, known);
  const shared = scans.filter(({ scanId }) => sharedScanIds.includes(scanId)).map(({ scores }) => scores);
  return {
    roundId,
    kind,
    closedAt,
    figure: visible && {
      people: visible.scanIds.length,
      scores: visible.scores,
      computedAt: visible.computedAt,
    },
    missing: visible ? null : closedAt === null ? 'open' : figures.length === 0 ? 'few' : 'close',
    shared: shared.length > 0 ? { people: shared.length, scores: poolScores(shared) } : null,
  };
}

/** What the page about rounds needs; NotFoundError for who does not lead the group. */
export async function getRoundsPage(scope: Scope, cohortId: string) {
  const { tx } = scope;
  const { participants, rounds, ...cohort } = await getLedCohort(scope, { cohortId });
  const counts = await tx.selfScan.groupBy({
    by: ['roundId'],
    where: { roundId: { in: rounds.map(({ id }) => id) }, submittedAt: { not: null } },
    _count: true,
  });
  const handedIn = (id: string) => counts.find(({ roundId }) => roundId === id)?._count ?? 0;
  return {
    cohort: { id: cohort.id, name: cohort.name },
    finished: isFinished(cohort, scope.now),
    pooled: cohort.feedbackMode === 'pooled',
    participants: participants.length,
    current: currentRound(rounds)?.id ?? null,
    canOpen: roundsToOpen(rounds),
    rounds: rounds.map((round) => ({
      ...round,
      handedIn: handedIn(round.id),
      enough: handedIn(round.id) >= FEWEST_SCANS,
    })),
  };
}

export type RoundsPage = Awaited<ReturnType<typeof getRoundsPage>>;
