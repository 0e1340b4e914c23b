import { randomUUID } from 'node:crypto';
import { getOwnRound } from '@/lib/core/cohorts/participation';
import { type AnswerErrors, type Answers, answersSchema, readAnswers } from '@/lib/core/frameworks/answers';
import { getForm } from '@/lib/core/frameworks/get-form';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { isRoundOpen } from './policy';
import { getScanOf } from './queries';

type SaveScanAnswers = {
  roundId: string;
  /** Anything posted; only statements of the form are looked at. */
  answers: unknown;
  /** Only this axis' statements. */
  axisKey?: string;
  /** The revision that the sender knew. */
  revision?: number;
};

export type SavedScan = {
  /** All answers as they stand now. */
  answers: Answers;
  revision: number;
  savedAt: Date | null;
  /** What of the given was saved. */
  given: Answers;
  /** By statement key: what could not be saved. The rest was. */
  errors: AnswerErrors;
  /** Someone saved since the revision that the sender knew: another tab or device. */
  newer: boolean;
};

/**
 * Adds answers to the own scan of a round, which begins with its first answer. What was given before stays unless it is
 * given again, also when two tabs save at once. Refusal once handed in or closed; NotFoundError for someone else's round.
 */
export async function saveScanAnswers(
  scope: Scope,
  { roundId, answers, axisKey, revision }: SaveScanAnswers,
): Promise<SavedScan> {
  const { participantId, cohort, round } = await getOwnRound(scope, roundId);
  if (!isRoundOpen(round, scope.now)) throw new Refusal('roundClosed');
  const form = await getForm(scope.tx, cohort.versionId, 'self');
  const { answers: given, errors } = readAnswers(form, answers, axisKey);
  if (Object.keys(given).length === 0) {
    const scan = await getScanOf(scope.tx, { participantId, roundId });
    if (scan.submittedAt) throw new Refusal('scanHandedIn');
    return { ...scan, given, errors, newer: isNewer(scan.revision, revision) };
  }
  const saved = await mergeAnswers(scope, { participantId, roundId, given });
  if (!saved) throw new Refusal('scanHandedIn');
  return { ...saved, given, errors, newer: isNewer(saved.revision - 1, revision) };
}

/** One statement, so that a hundred equal posts make one row and none of two at once gets lost. Null when handed in. */
async function mergeAnswers(
  { tx, now }: Scope,
  scan: { participantId: string; roundId: string; given: Answers },
) {
  const [row] = await tx.$queryRaw<{ revision: number; savedAt: Date; answers: unknown }[]>`
    INSERT INTO self_scan AS s (id, participant_id, round_id, answers, revision, started_at, saved_at)
    VALUES (${randomUUID()}::uuid, ${scan.participantId}::uuid, ${scan.roundId}::uuid, ${JSON.stringify(scan.given)}::jsonb, 1, ${now}, ${now})
    ON CONFLICT (partnership_id, participant_id, round_id) DO UPDATE SET
      answers = s.answers || excluded.answers,
      revision = s.revision + 1,
      saved_at = greatest(s.saved_at, excluded.saved_at)
    WHERE s.submitted_at IS NULL
    RETURNING revision, saved_at AS "savedAt", answers`;
  return row ? { ...row, answers: answersSchema.parse(row.answers) } : null;
}

/** A sender that knew no revision is not told of anything newer. */
function isNewer(current: number, known: number | undefined) {
  return known !== undefined && current > known;
}
