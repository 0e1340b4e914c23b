import { type Answers, NOT_SEEN } from '@/lib/core/frameworks/answers';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { drawsOf } from './draws';
import { tips } from './feed-forward-tips';
import type { GivenFeedback } from './mentor-steps';

/** Where somebody stands on an axis, about which their answers lie; an axis that is not named is 4.5. */
export type Leaning = Record<string, number>;

const usual = 4.5;

/** One level for each statement, at most one away from the leaning. */
export function levelsAround(form: FrameworkForm, leaning: Leaning, name: string): Answers {
  const draw = drawsOf(`${name}/levels`);
  return Object.fromEntries(
    form.axes.flatMap(({ key: axis, statements }) =>
      statements.map(({ key }) => [key, levelNear((leaning[axis] ?? usual) + (draw() * 2 - 1))]),
    ),
  );
}

/** The same by somebody else, who did not see everything, with a tip here and there. */
export function feedbackAround(form: FrameworkForm, leaning: Leaning, name: string): GivenFeedback {
  const draw = drawsOf(`${name}/feedback`);
  const levels = levelsAround(form, leaning, name);
  const answers = Object.fromEntries(
    Object.entries(levels).map(([key, level]) => [key, draw() < 0.08 ? NOT_SEEN : level]),
  );
  const feedForward = Object.fromEntries(
    form.axes.flatMap(({ key }) => {
      const known = tips[key] ?? [];
      const tip = known[Math.floor(draw() * known.length)];
      return tip && draw() < 0.5 ? [[key, tip]] : [];
    }),
  );
  return { answers, feedForward };
}

function levelNear(value: number): Answers[string] {
  return Math.min(7, Math.max(1, Math.round(value))) as Answers[string];
}
