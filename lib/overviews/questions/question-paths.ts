import type { VisibleSource } from '@/lib/features/learning-questions/shared-questions';
import type { NextStepDecision } from '@/prisma/generated/enums';

export type PathQuestion = {
  id: string;
  text: string;
  createdAt: Date;
  closedAt: Date | null;
  previousId: string | null;
  meetingId: string | null;
  axisIds: string[];
  sources: VisibleSource[];
};

export type PathDecision = {
  meetingId: string;
  decision: NextStepDecision;
  questionId: string | null;
  axisId: string | null;
  note: string | null;
};

/** One stop on the way: where it began, the sentence of the group, or what the group decided about it. */
export type PathStep =
  | { kind: 'origin'; key: string; axisIds: string[]; sources: VisibleSource[] }
  | { kind: 'question'; key: string; question: PathQuestion; isFirst: boolean }
  | { kind: 'decision'; key: string; decision: PathDecision };

export type QuestionPath = {
  /** The question that it leads to. */
  last: PathQuestion;
  steps: PathStep[];
};

/**
 * The way from the start to each question that no other follows, running ones first: own questions, the shared one, what
 * was decided, the next one. Where a group split, each way is told from its beginning. Questions and decisions come in
 * the order of time.
 */
export function questionPaths(
  questions: readonly PathQuestion[],
  decisions: readonly PathDecision[],
): QuestionPath[] {
  const followed = new Set(questions.map(({ previousId }) => previousId));
  return questions
    .filter(({ id }) => !followed.has(id))
    .toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null))
    .map((last) => ({
      last,
      steps: lineage(questions, last).flatMap((question, at) => stepsOf(question, decisions, at === 0)),
    }));
}

/** The question and all before it, the first one first. */
function lineage(questions: readonly PathQuestion[], last: PathQuestion): PathQuestion[] {
  const before = questions.find(({ id }) => id === last.previousId);
  // A question is older than what follows it, so that this ends.
  return before && before.id !== last.id ? [...lineage(questions, before), last] : [last];
}

function stepsOf(question: PathQuestion, decisions: readonly PathDecision[], isFirst: boolean): PathStep[] {
  const { id, axisIds, sources, meetingId } = question;
  const led = decisions.filter((one) => isFirst && one.questionId === null && one.meetingId === meetingId);
  const after = decisions.filter(({ questionId }) => questionId === id);
  return [
    ...led.map(decisionStep),
    ...(isFirst || sources.length > 0
      ? [{ kind: 'origin' as const, key: `${id}-origin`, axisIds, sources }]
      : []),
    { kind: 'question', key: id, question, isFirst },
    ...after.map(decisionStep),
  ];
}

function decisionStep(decision: PathDecision): PathStep {
  return { kind: 'decision', key: `${decision.meetingId}-decision`, decision };
}
