import { getCurrentParticipation } from '@/lib/core/cohorts/participation';
import type { Answers } from '@/lib/core/frameworks/answers';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { getForm } from '@/lib/core/frameworks/get-form';
import { getAskedRequest } from '@/lib/features/feedback/asked-request';
import { handIn } from '@/lib/features/feedback/hand-in';
import type { Respondent } from '@/lib/features/feedback/policy';
import { recordOpened } from '@/lib/features/feedback/record-opened';
import { requestFeedback } from '@/lib/features/feedback/request-feedback';
import { savePart } from '@/lib/features/feedback/save-part';
import { FEED_FORWARD_FIELD } from '@/lib/features/feedback/schema';
import { saveScanAnswers } from '@/lib/features/self-scans/save-scan-answers';
import { found } from '@/lib/platform/errors';
import type { Scope, TenantScope } from '@/lib/platform/tenancy/scope';
import { seedId } from './seeded-ids';

/** What people do in the product, through the product's own writes: the demo cannot say anything the product would not. */

export async function askStudent(scope: Scope, student: { name: string; email: string; ownWords: string }) {
  return (await requestFeedback(scope, { kind: 'student', ...student })).id;
}

export async function askTrainer(scope: Scope, memberId: string, ownWords = '') {
  return (await requestFeedback(scope, { kind: 'trainer', memberId, ownWords })).id;
}

export type GivenFeedback = { answers: Answers; feedForward: Record<string, string> };

/** Opens the form, fills in page after page, and hands in. */
export async function answerRequest(
  scope: TenantScope,
  requestId: string,
  respondent: Respondent,
  given: GivenFeedback,
) {
  const request = await getAskedRequest(scope.tx, requestId, respondent);
  await recordOpened(scope, request);
  const form = await getForm(scope.tx, request.versionId, request.formKind);
  for (const [index, axis] of form.axes.entries()) {
    const posted = new URLSearchParams({ [FEED_FORWARD_FIELD]: given.feedForward[axis.key] ?? '' });
    for (const { key } of axis.statements)
      if (given.answers[key] !== undefined) posted.set(key, String(given.answers[key]));
    await savePart(scope, { requestId, respondent, part: index + 1, posted });
  }
  await handIn(scope, { requestId, respondent });
}

/** The same with all pages saved in one row, for a group whose details nobody follows; only the handing in is the product's. */
export async function answerAtOnce(
  scope: TenantScope,
  requestId: string,
  respondent: Respondent,
  { answers, feedForward }: GivenFeedback,
) {
  await recordOpened(scope, { id: requestId, openedAt: null });
  await scope.tx.feedbackResponse.create({
    data: { requestId, answers, feedForward, savedAt: scope.now },
    select: { requestId: true },
  });
  await handIn(scope, { requestId, respondent });
}

/** All answers of a scan in one row. */
export async function scanAtOnce(
  { tx, now }: Scope,
  { roundId, participantId, answers }: { roundId: string; participantId: string; answers: Answers },
) {
  const id = seedId('self-scan', participantId, roundId);
  await tx.selfScan.create({
    data: { id, participantId, roundId, answers, startedAt: now, savedAt: now },
    select: { id: true },
  });
}

/** Answers the self-scan page by page, as far as the answers go. */
export async function fillInScan(scope: Scope, answers: Answers) {
  const { participantId, cohort, round } = found(await getCurrentParticipation(scope));
  // The scan's own write gives a random id; a row that is there keeps its own.
  await scope.tx.selfScan.createMany({
    data: [
      {
        id: seedId('self-scan', participantId, round.id),
        participantId,
        roundId: round.id,
        startedAt: scope.now,
        savedAt: scope.now,
      },
    ],
    skipDuplicates: true,
  });
  const form = await getForm(scope.tx, cohort.versionId, 'self');
  const posted = Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, String(answer)]));
  for (const axis of partsWith(form, answers))
    await saveScanAnswers(scope, { roundId: round.id, answers: posted, axisKey: axis.key });
  return { roundId: round.id, participantId, form };
}

function partsWith(form: FrameworkForm, answers: Answers) {
  return form.axes.filter((axis) => axis.statements.some(({ key }) => key in answers));
}
