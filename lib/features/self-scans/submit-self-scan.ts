import { getOwnRound } from '@/lib/core/cohorts/participation';
import { type Answers, answersSchema } from '@/lib/core/frameworks/answers';
import { type FrameworkForm, missingStatements } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { axisScores } from '@/lib/core/frameworks/radar-score';
import type { Tx } from '@/lib/platform/db/client';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isRoundOpen } from './policy';
import type { SubmitSelfScan } from './schema';

/**
 * Hands the own scan in: all statements answered, scores per axis computed from what is stored. Of two at once, one does
 * it. Refusal when something is missing, when it was handed in before, when the round is closed, or when the answers
 * changed since the person looked at them (`revision`).
 */
export async function submitSelfScan(scope: Scope, { roundId, revision }: SubmitSelfScan) {
  const { tx, now, partnership } = scope;
  const { participantId, cohort, round } = await getOwnRound(scope, roundId);
  const form = await getForm(tx, cohort.versionId, 'self');
  const scan = await lockScan(tx, participantId, roundId);
  if (scan?.submittedAt) throw new Refusal('scanHandedIn');
  if (!isRoundOpen(round, now)) throw new Refusal('roundClosed');
  assertComplete(form, scan?.answers ?? {});
  if (!scan) return;
  if (revision !== undefined && revision < scan.revision) throw new Refusal('scanChanged');

  await tx.selfScan.update({
    where: { partnershipId_id: { partnershipId: partnership.id, id: scan.id } },
    data: { submittedAt: now, scores: axisScores(form, scan.answers) },
    select: { id: true },
  });
}

/** Whoever comes second waits here for the first. Null when not begun. */
async function lockScan(tx: Tx, participantId: string, roundId: string) {
  const [row] = await tx.$queryRaw<
    { id: string; answers: unknown; revision: number; submittedAt: Date | null }[]
  >`
    SELECT id, answers, revision, submitted_at AS "submittedAt" FROM self_scan
    WHERE participant_id = ${participantId}::uuid AND round_id = ${roundId}::uuid FOR UPDATE`;
  return row ? { ...row, answers: answersSchema.parse(row.answers) } : null;
}

function assertComplete(form: FrameworkForm, answers: Answers) {
  const missing = missingStatements(form, answers);
  if (missing.length === 0) return;
  const statements = missing.map(({ statementKey }) => statementKey).join(', ');
  throw new Refusal('scanIncomplete', undefined, { count: missing.length, statements });
}
