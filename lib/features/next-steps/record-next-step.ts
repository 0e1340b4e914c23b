import { getForm } from '@/lib/core/frameworks/get-form';
import { type GroupMeeting, lockLedMeeting } from '@/lib/core/meetings/get-meeting';
import { Refusal } from '@/lib/platform/errors';
import type { Scope } from '@/lib/platform/tenancy/scope';
import { canCorrect } from './policy';
import { lastRecapAt } from './queries';
import type { RecordNextStep } from './schema';

/**
 * What the group decided when it evaluated this meeting: once, and put right until a recap told it. NotFoundError for who
 * does not lead the group; Refusal before the meeting, after that recap, and for a question or axis that is not the group's.
 */
export async function recordNextStep(scope: Scope, input: RecordNextStep) {
  const { tx, now, partnership } = scope;
  const meeting = await lockLedMeeting(scope, input.meeting);
  if (meeting.startsAt > now) throw new Refusal('meetingNotBegun');
  const earlier = await tx.nextStep.findFirst({
    where: { meetingId: meeting.id },
    select: { decidedAt: true },
  });
  if (earlier && !canCorrect(earlier, await lastRecapAt(scope, meeting.cohortId)))
    throw new Refusal('nextStepTold');

  const step = {
    decision: input.decision,
    questionId: await chosenQuestion(scope, meeting, input),
    axisId: input.decision === 'new_question' ? await chosenAxis(scope, meeting, input.axis) : null,
    note: input.note || null,
    decidedAt: now,
  };
  await tx.nextStep.upsert({
    where: { partnershipId_meetingId: { partnershipId: partnership.id, meetingId: meeting.id } },
    create: { meetingId: meeting.id, ...step },
    update: step,
    select: { meetingId: true },
  });
  return { cohortId: meeting.cohortId, questionId: step.questionId };
}

/** Deepening and following up are about a question; a new one may be the group's first. */
async function chosenQuestion({ tx }: Scope, { cohortId }: GroupMeeting, input: RecordNextStep) {
  const { question, decision } = input;
  if (!question) {
    if (decision === 'new_question') return null;
    throw new Refusal('choose', 'question');
  }
  const known = await tx.learningQuestion.findFirst({
    where: { id: question, cohortId, scope: 'shared' },
    select: { id: true },
  });
  if (!known) throw new Refusal('choose', 'question');
  return known.id;
}

async function chosenAxis({ tx }: Scope, { cohort }: GroupMeeting, axisId: string | null) {
  const { axes } = await getForm(tx, cohort.versionId, 'self');
  if (!axes.some(({ id }) => id === axisId)) throw new Refusal('choose', 'axis');
  return axisId;
}
