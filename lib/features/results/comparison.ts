import type { Answers } from '@/lib/core/frameworks/answers';
import type { FormStatement, FrameworkForm } from '@/lib/core/frameworks/framework-form';
import {
  type AxisScore,
  type AxisScores,
  addScores,
  axisScores,
  compareMeans,
  NO_SCORE,
  poolScores,
  scoreOf,
} from '@/lib/core/frameworks/radar-score';

/** A form with the answers to it. */
export type Response = { form: FrameworkForm; answers: Answers };
/** One person, or several as one series: the same form, answered once each. `who` is for the page to name. */
export type Perspective = { who: string; form: FrameworkForm; responses: Answers[]; pooled?: Together };
/** Answers of which only the sums are left: by axis key and by statement key. */
type Together = { respondents: number; scores: AxisScores; statements: AxisScores };

export type Direction = 'selfHigher' | 'selfLower';

/** Where self and others look differently at the same thing: a start for a conversation, not a verdict. */
export type Difference = {
  kind: 'axis' | 'statement';
  axisKey: string;
  /** The self statement; null for a whole axis. */
  statementKey: string | null;
  /** The others' statements that pair with it, in their form's order; empty for a whole axis. */
  pairedKeys: string[];
  who: string;
  /** How many people `who` stands for. */
  respondents: number;
  self: AxisScore;
  other: AxisScore;
  direction: Direction;
};

/** In scale points between two unrounded means. On one statement a single point is within what a word can mean. */
const AXIS_POINTS = 1;
const STATEMENT_POINTS = 2;

/** All differences worth a talk: the largest first; equal ones in the order of the form, the axis before its statements. */
export function conversationStarters(self: Response, others: Perspective[]): Difference[] {
  return largestFirst(
    self.form.axes.flatMap((axis) => [
      ...others.flatMap((other) => axisDifference(self, other, axis.key)),
      ...axis.statements.flatMap((statement) =>
        others.flatMap((other) => statementDifference(self, other, axis.key, statement)),
      ),
    ]),
  );
}

/** Only those between whole axes. */
export function axisDifferences(self: Response, others: Perspective[]): Difference[] {
  return largestFirst(
    self.form.axes.flatMap((axis) => others.flatMap((other) => axisDifference(self, other, axis.key))),
  );
}

function axisDifference(self: Response, other: Perspective, axisKey: string): Difference[] {
  const ownScore = axisScores(self.form, self.answers)[axisKey] ?? NO_SCORE;
  const pooled =
    other.pooled?.scores ?? poolScores(other.responses.map((answers) => axisScores(other.form, answers)));
  const otherScore = pooled[axisKey] ?? NO_SCORE;
  if (!differsBy(ownScore, otherScore, AXIS_POINTS)) return [];
  return [
    { kind: 'axis', axisKey, statementKey: null, pairedKeys: [], ...sides(other, ownScore, otherScore) },
  ];
}

/** Several statements that pair with the same self statement are averaged first; "niet gezien" stays out of it. */
function statementDifference(
  self: Response,
  other: Perspective,
  axisKey: string,
  statement: FormStatement,
): Difference[] {
  const paired = other.form.axes
    .flatMap(({ statements }) => statements)
    .filter(({ pairs }) => pairs === statement.key);
  const pairedKeys = paired.map(({ key }) => key);
  const ownScore = scoreOf([statement.key], self.answers);
  const scores = other.pooled
    ? pairedKeys.map((key) => other.pooled?.statements[key] ?? NO_SCORE)
    : other.responses.map((answers) => scoreOf(pairedKeys, answers));
  const otherScore = scores.reduce(addScores, NO_SCORE);
  if (!differsBy(ownScore, otherScore, STATEMENT_POINTS)) return [];
  return [
    {
      kind: 'statement',
      axisKey,
      statementKey: statement.key,
      pairedKeys,
      ...sides(other, ownScore, otherScore),
    },
  ];
}

function sides({ who, responses, pooled }: Perspective, self: AxisScore, other: AxisScore) {
  const direction: Direction = compareMeans(self, other) > 0 ? 'selfHigher' : 'selfLower';
  return { who, respondents: pooled?.respondents ?? responses.length, self, other, direction };
}

/** In whole numbers, so that 4.6 against 3.6 is exactly one point. Without answers on both sides nothing differs. */
function differsBy(self: AxisScore, other: AxisScore, points: number): boolean {
  const base = self.answered * other.answered;
  return base > 0 && Math.abs(compareMeans(self, other)) >= points * base;
}

function largestFirst(differences: Difference[]): Difference[] {
  return differences.toSorted((a, b) => compareSize(b, a));
}

/** Below 0 when a is the smaller difference; 0 when they are exactly as large. */
export function compareSize(a: Difference, b: Difference): number {
  return sizeTimes(a, b.self.answered * b.other.answered) - sizeTimes(b, a.self.answered * a.other.answered);
}

function sizeTimes({ self, other }: Difference, factor: number): number {
  return Math.abs(compareMeans(self, other)) * factor;
}
