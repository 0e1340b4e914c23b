import { getCurrentParticipation } from '@/lib/core/cohorts/participation';
import { getForm } from '@/lib/core/frameworks/get-form';
import { saveLearningQuestion } from '@/lib/features/learning-questions/save-learning-question';
import { markResponsesRead } from '@/lib/features/results/mark-responses-read';
import { submitSelfScan } from '@/lib/features/self-scans/submit-self-scan';
import { found } from '@/lib/platform/errors';
import { addressOf } from './address-of';
import { answerAtOnce, askStudent, askTrainer, scanAtOnce } from './mentor-steps';
import { feedbackAround, type Leaning, levelsAround } from './plausible-answers';
import type { Person, Place } from './seeding';

export type RoundPlan = {
  /** How many days ago it began; feedback comes three days later, the scan two days after that. */
  began: number;
  student: string;
  trainer: Person;
  leaning: Leaning;
  question?: { axis: string; text: string };
};

/** A mentor asks a student and a trainer, both answer, the scan is filled in and handed in, the result is read. */
export async function goThroughRound(place: Place, mentor: Person, plan: RoundPlan) {
  const { began, trainer, leaning } = plan;
  const name = `${mentor.email}/${began}`;
  const { versionId, roundId, participantId } = await place.by(mentor, began, '16.00', async (scope) => {
    const { cohort, round, participantId } = found(await getCurrentParticipation(scope));
    return { versionId: cohort.versionId, roundId: round.id, participantId };
  });
  const student = await place.by(mentor, began, '16.05', (scope) =>
    askStudent(scope, { name: plan.student, email: addressOf(plan.student), ownWords: '' }),
  );
  const asked = await place.by(mentor, began, '16.08', (scope) => askTrainer(scope, trainer.memberId));
  await place.at(began - 3, '20.10', async (scope) => {
    const form = await getForm(scope.tx, versionId, 'student');
    const given = feedbackAround(form, shifted(leaning, 0.5), `${name}/student`);
    await answerAtOnce(scope, student, { linkVersion: 1 }, given);
  });
  await place.at(began - 3, '21.00', async (scope) => {
    const form = await getForm(scope.tx, versionId, 'trainer');
    const given = feedbackAround(form, shifted(leaning, -0.2), `${name}/trainer`);
    await answerAtOnce(scope, asked, { memberId: trainer.memberId }, given);
  });
  await place.by(mentor, began - 5, '16.30', async (scope) => {
    const form = await getForm(scope.tx, versionId, 'self');
    await scanAtOnce(scope, { roundId, participantId, answers: levelsAround(form, leaning, name) });
    await submitSelfScan(scope, { roundId });
    await markResponsesRead(scope, { participantId, roundId });
    const { question } = plan;
    const axis = question && form.axes.find(({ key }) => key === question.axis);
    if (axis) await saveLearningQuestion(scope, { round: roundId, axis: axis.id, text: question.text });
  });
  return { roundId, participantId };
}

function shifted(leaning: Leaning, by: number): Leaning {
  return Object.fromEntries(Object.entries(leaning).map(([axis, level]) => [axis, level + by]));
}
