import { conversationStarters, type Difference } from './comparison';
import type { Result } from './queries';

export type Perspectives = Parameters<typeof conversationStarters>[1];
/** The differences on one axis: between the means, and on paired statements. */
export type AxisStarters = { axisKey: string; differences: Difference[] };

/** Students together, named or pooled, and trainers together: the lines of the radar. */
export function perspectivesOf({
  students,
  trainers,
  pooled,
}: Pick<Result, 'students' | 'trainers' | 'pooled'>): Perspectives {
  const side = (who: 'student' | 'trainer', group: Result['students']) =>
    group ? [{ who, form: group.form, responses: group.respondents.map(({ answers }) => answers) }] : [];
  const together =
    pooled?.state === 'opened'
      ? [{ who: 'pooled', form: pooled.group.form, responses: [], pooled: pooled.group }]
      : [];
  return [...side('student', students), ...together, ...side('trainer', trainers)];
}

/** Axis by axis, the axis with the largest difference first. Empty before the own scan is handed in. */
export function startersByAxis(
  result: Pick<Result, 'form' | 'scan' | 'students' | 'trainers' | 'pooled'>,
): AxisStarters[] {
  if (!result.scan) return [];
  const all = conversationStarters(
    { form: result.form, answers: result.scan.answers },
    perspectivesOf(result),
  );
  const axisKeys = [...new Set(all.map(({ axisKey }) => axisKey))];
  return axisKeys.map((axisKey) => ({
    axisKey,
    differences: all.filter((difference) => difference.axisKey === axisKey),
  }));
}
