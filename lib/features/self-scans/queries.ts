import { getOwnRound } from '@/lib/core/cohorts/participation';
import { type Answers, answersSchema } from '@/lib/core/frameworks/answers';
import { missingStatements, partToResume, statementKeys } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import type { Tx } from '@/lib/platform/db/client';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { countParts } from './count-parts';
import { canAnswerScan } from './policy';

type Place = { participantId: string; roundId: string };

type StoredScan = { answers: Answers; revision: number; savedAt: Date | null; submittedAt: Date | null };

const scanFields = { answers: true, revision: true, savedAt: true, submittedAt: true } as const;

/** A scan as it stands; one that was not begun has no answers. */
export async function getScanOf(tx: Tx, { participantId, roundId }: Place): Promise<StoredScan> {
  const scan = await tx.selfScan.findFirst({ where: { participantId, roundId }, select: scanFields });
  if (!scan) return { answers: {}, revision: 0, savedAt: null, submittedAt: null };
  return { ...scan, answers: answersSchema.parse(scan.answers) };
}

/** The own scan of a round with its form, for the pages that fill it in. NotFoundError for someone else's round. */
export async function getScanPage(scope: Scope, roundId: string) {
  const { participantId, cohort, round } = await getOwnRound(scope, roundId);
  const form = await getForm(scope.tx, cohort.versionId, 'self');
  const scan = await getScanOf(scope.tx, { participantId, roundId });
  return {
    ...scan,
    form,
    round,
    showsOthersEarly: cohort.showOthersEarly,
    canAnswer: canAnswerScan({ round, submittedAt: scan.submittedAt }, scope.now),
    parts: countParts(form, scan.answers),
    missing: missingStatements(form, scan.answers),
    resumeAt: partToResume(form, scan.answers),
  };
}

export type ScanPage = Awaited<ReturnType<typeof getScanPage>>;

/** How far a scan is, without any of its answers. */
export async function getOwnScan(
  { tx }: Pick<Scope, 'tx'>,
  { versionId, ...place }: Place & { versionId: string },
) {
  const form = await getForm(tx, versionId, 'self');
  const { answers, savedAt, submittedAt } = await getScanOf(tx, place);
  const of = statementKeys(form).length;
  const answered = of - missingStatements(form, answers).length;
  const state = submittedAt ? 'handed-in' : answered > 0 ? 'begun' : 'not-started';
  return { state, answered, of, savedAt, submittedAt } as const;
}

/** How far the actor's scans of all rounds of a cohort are, in the order of the rounds. */
export async function listScansForHome(
  scope: Scope,
  { participantId, cohort }: { participantId: string; cohort: { id: string; versionId: string } },
) {
  const rounds = await scope.tx.scanRound.findMany({
    where: { cohortId: cohort.id },
    orderBy: { openedAt: 'asc' },
    select: { id: true, kind: true, openedAt: true },
  });
  const scans = [];
  for (const [index, opened] of rounds.entries()) {
    const round = { ...opened, endedAt: rounds[index + 1]?.openedAt ?? null };
    const scan = await getOwnScan(scope, { participantId, roundId: round.id, versionId: cohort.versionId });
    scans.push({
      round,
      ...scan,
      canAnswer: canAnswerScan({ round, submittedAt: scan.submittedAt }, scope.now),
    });
  }
  return scans;
}
