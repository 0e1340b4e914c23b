import { z } from 'zod';
import { type Answers, LEVELS } from './answers';
import type { FrameworkForm } from './framework-form';

/** A mean kept as two whole numbers, so that comparing and combining stay exact. */
export type AxisScore = { sum: number; answered: number };
/** By axis key. */
export type AxisScores = Record<string, AxisScore>;

const LOWEST = LEVELS[0];
const HIGHEST = LEVELS[LEVELS.length - 1] ?? LOWEST;

/** Scores as they were stored when a form was handed in. */
export const axisScoresSchema: z.ZodType<AxisScores> = z.record(
  z.string(),
  z
    .object({ sum: z.int().min(0), answered: z.int().min(0) })
    .refine(
      ({ sum, answered }) => sum >= answered * LOWEST && sum <= answered * HIGHEST,
      'score-out-of-range',
    ),
);

/** Per axis of the form, in its order. Unanswered statements and "niet gezien" count for nothing. */
export function axisScores(form: FrameworkForm, answers: Readonly<Answers>): AxisScores {
  return Object.fromEntries(
    form.axes.map((axis) => [
      axis.key,
      scoreOf(
        axis.statements.map(({ key }) => key),
        answers,
      ),
    ]),
  );
}

/** The score of a few statements together, for instance of the two that pair with one self statement. */
export function scoreOf(statementKeys: string[], answers: Readonly<Answers>): AxisScore {
  const levels = statementKeys.flatMap((key) => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    return typeof answer === 'number' ? [answer] : [];
  });
  return { sum: levels.reduce<number>((total, level) => total + level, 0), answered: levels.length };
}

/**
 * Several respondents as one series: the mean of all their answered statements. Every answered statement weighs the
 * same, so someone who answered two of five weighs less than someone who answered all, and pooling in steps gives the
 * same figure as pooling at once.
 */
export function poolScores(responses: readonly AxisScores[]): AxisScores {
  const pooled = new Map<string, AxisScore>();
  for (const [axisKey, score] of responses.flatMap((scores) => Object.entries(scores))) {
    pooled.set(axisKey, addScores(pooled.get(axisKey) ?? NO_SCORE, score));
  }
  return Object.fromEntries(pooled);
}

export const NO_SCORE: AxisScore = { sum: 0, answered: 0 };

export function addScores(a: AxisScore, b: AxisScore): AxisScore {
  return { sum: a.sum + b.sum, answered: a.answered + b.answered };
}

/** Unrounded; null without answers, which is a gap in the radar's line and not a zero. */
export function mean({ sum, answered }: AxisScore): number | null {
  return answered === 0 ? null : sum / answered;
}

/** The mean in one decimal, halves up: 4.25 is shown as 4.3. Only for the eye: compare the scores themselves. */
export function roundForDisplay({ sum, answered }: AxisScore): number | null {
  return answered === 0 ? null : Math.round((sum * 10) / answered) / 10;
}

/** Below 0 when a's mean is the lower one. Exact, by cross-multiplication; both need answers. */
export function compareMeans(a: AxisScore, b: AxisScore): number {
  return a.sum * b.answered - b.sum * a.answered;
}
