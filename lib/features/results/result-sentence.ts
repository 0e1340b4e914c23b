import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import {
  type AxisScore,
  type AxisScores,
  compareMeans,
  roundForDisplay,
} from '@/lib/core/frameworks/radar-score';
import { compareSize, type Difference } from './comparison';

/**
 * One sentence as a key of the `resultSentence` messages with its values. Axes are keys: the page names them, in the
 * instrument's own language, where the message has `<axes></axes>`; and it names `who` where it has `<who></who>`.
 */
export type ResultSentence =
  | { key: 'highest' | 'lowest' | 'allEqual'; axes: string[]; values: { count: number; score: number } }
  | {
      key: 'largestDifference';
      axes: string[];
      who: string;
      values: { respondents: number; self: number; other: number };
    }
  | { key: 'equallyLarge'; axes: string[]; values: { count: number } }
  | { key: 'noDifference'; axes: string[]; values: Record<string, never> };

/** What the radar shows, in words: facts only. `differences` are those between axes; null while there are no others. */
export function resultSentences(
  form: FrameworkForm,
  scores: AxisScores,
  differences: Difference[] | null,
): ResultSentence[] {
  return [...ownSentences(form, scores), ...(differences === null ? [] : differenceSentences(differences))];
}

function ownSentences(form: FrameworkForm, scores: AxisScores): ResultSentence[] {
  const scored = form.axes.flatMap(({ key }) => {
    const score = scores[key];
    return score && score.answered > 0 ? [{ key, score }] : [];
  });
  const sorted = scored.toSorted((a, b) => compareMeans(b.score, a.score));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest) return [];
  // Every axis that shares the place is named, in the framework's order.
  const alike = (score: AxisScore) =>
    scored.filter((axis) => compareMeans(axis.score, score) === 0).map(({ key }) => key);
  if (compareMeans(highest.score, lowest.score) === 0)
    return [own('allEqual', alike(highest.score), highest.score)];
  return [
    own('highest', alike(highest.score), highest.score),
    own('lowest', alike(lowest.score), lowest.score),
  ];
}

function own(key: 'highest' | 'lowest' | 'allEqual', axes: string[], score: AxisScore): ResultSentence {
  return { key, axes, values: { count: axes.length, score: roundForDisplay(score) ?? 0 } };
}

function differenceSentences(differences: Difference[]): ResultSentence[] {
  const [largest, ...rest] = differences.toSorted((a, b) => compareSize(b, a));
  if (!largest) return [{ key: 'noDifference', axes: [], values: {} }];
  const { axisKey, who, respondents, self, other } = largest;
  const values = { respondents, self: roundForDisplay(self) ?? 0, other: roundForDisplay(other) ?? 0 };
  const alike = rest.filter((difference) => compareSize(difference, largest) === 0).length;
  return [
    { key: 'largestDifference', axes: [axisKey], who, values },
    ...(alike > 0 ? [{ key: 'equallyLarge' as const, axes: [], values: { count: alike } }] : []),
  ];
}
