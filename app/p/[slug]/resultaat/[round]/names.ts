import { getFormatter, getTranslations } from 'next-intl/server';
import { firstNames } from '@/lib/features/results/first-names';
import type { RespondentGroup, Result } from '@/lib/features/results/queries';
import type { Respondent } from '@/lib/features/results/respondents';

/** So many people are called by name in a sentence; more are "je studenten" and "je opleiders". */
const CALLED_BY_NAME = 3;

export type ResultNames = {
  /** Whoever answered, each by the name to use in a sentence. */
  called: (respondent: Respondent) => string;
  /** One side of a difference: "Milan", "je studenten". */
  side: (kind: 'student' | 'pooled' | 'trainer') => string;
  /** Everyone: "Milan en Marieke", "je studenten en je opleiders". */
  everyone: string[];
};

export async function resultNames({
  students,
  trainers,
  pooled,
}: Pick<Result, 'students' | 'trainers' | 'pooled'>): Promise<ResultNames> {
  const t = await getTranslations('result');
  const respondents = [students, trainers].flatMap((group) => group?.respondents ?? []);
  const first = firstNames(respondents.map(({ name }) => name));
  const called = new Map(respondents.map(({ requestId }, index) => [requestId, first[index] ?? '']));
  const nameOf = ({ requestId }: Respondent) => called.get(requestId) ?? '';
  const sideOf = (group: RespondentGroup | null, many: string) => {
    const [only, ...more] = group?.respondents ?? [];
    return only && more.length === 0 ? nameOf(only) : many;
  };
  const sides = {
    student: sideOf(students, t('students')),
    pooled: t('students'),
    trainer: sideOf(trainers, t('trainers')),
  };
  const together = pooled?.state === 'opened' ? [sides.pooled] : [];
  const everyone =
    respondents.length <= CALLED_BY_NAME
      ? respondents.map(nameOf)
      : [students && sides.student, trainers && sides.trainer].filter((side) => side !== null);
  return { called: nameOf, side: (kind) => sides[kind], everyone: [...together, ...everyone] };
}

/** "jij, Milan en Marieke" */
export async function listOf(names: string[]) {
  return (await getFormatter()).list(names, { type: 'conjunction' });
}
