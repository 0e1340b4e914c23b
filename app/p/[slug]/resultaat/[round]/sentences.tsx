import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import type { FormAxis } from '@/lib/core/frameworks/framework-form';
import { axisDifferences } from '@/lib/features/results/comparison';
import type { Result } from '@/lib/features/results/queries';
import { resultSentences } from '@/lib/features/results/result-sentence';
import { perspectivesOf } from '@/lib/features/results/starters';
import { AxisList } from './axis-list';
import type { ResultNames } from './names';

/** The radar in words: own highest and lowest, and the largest difference. Facts only. */
export async function Sentences({ result, names }: { result: Result; names: ResultNames }) {
  const { form, scan } = result;
  if (!scan) return null;
  const t = await getTranslations('resultSentence');
  const others = perspectivesOf(result);
  const differences = others.length > 0 ? axisDifferences({ form, answers: scan.answers }, others) : null;
  const axisOf = (key: string) => form.axes.find((axis) => axis.key === key) as FormAxis;
  return (
    <p className="lead">
      {resultSentences(form, scan.scores, differences).map((sentence) => (
        <Fragment key={sentence.key}>
          {t.rich(sentence.key, {
            ...sentence.values,
            axes: () => <AxisList axes={sentence.axes.map(axisOf)} language={form.language} />,
            who: () =>
              'who' in sentence ? names.side(sentence.who as 'student' | 'pooled' | 'trainer') : '',
          })}{' '}
        </Fragment>
      ))}
    </p>
  );
}
