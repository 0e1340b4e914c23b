import type { Answers } from '@/lib/core/frameworks/answers';
import { type FrameworkForm, formStatements } from '@/lib/core/frameworks/framework-form';
import {
  type AxisScores,
  addScores,
  axisScores,
  NO_SCORE,
  poolScores,
  scoreOf,
} from '@/lib/core/frameworks/radar-score';

/** The fewest answers that are shown together. */
export const FEWEST_POOLED = 3;

export type PooledAnswers = {
  respondents: number;
  /** By axis key. */
  scores: AxisScores;
  /** By statement key. */
  statements: AxisScores;
  /** By axis key: the texts, in no order. */
  feedForward: Record<string, string[]>;
};

type OneAnswer = { answers: Answers; feedForward: Record<string, string> };

/** Several forms as one, in which none can be told from another; null under three. */
export function poolAnswers(
  form: FrameworkForm,
  given: readonly OneAnswer[],
  shuffle: (texts: string[]) => string[],
): PooledAnswers | null {
  if (given.length < FEWEST_POOLED) return null;
  const answers = given.map((one) => one.answers);
  return {
    respondents: given.length,
    scores: poolScores(answers.map((one) => axisScores(form, one))),
    statements: Object.fromEntries(
      formStatements(form).map(({ key }) => [
        key,
        answers.map((one) => scoreOf([key], one)).reduce(addScores, NO_SCORE),
      ]),
    ),
    // Shuffled per axis: who wrote one text does not follow from where another one stands.
    feedForward: Object.fromEntries(
      form.axes.flatMap(({ key }) => {
        const texts = given.flatMap(({ feedForward }) => (feedForward[key] ? [feedForward[key]] : []));
        return texts.length > 0 ? [[key, shuffle(texts)]] : [];
      }),
    ),
  };
}
