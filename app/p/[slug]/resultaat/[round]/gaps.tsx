import { getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { Notice } from '@/components/ui/notice';
import { gapsOf } from '@/lib/features/results/gaps';
import type { Result } from '@/lib/features/results/queries';
import type { ResultNames } from './names';

/** Says in words what the radar shows as a gap. */
export async function Gaps({
  result: { students, trainers },
  names,
}: {
  result: Result;
  names: ResultNames;
}) {
  const t = await getTranslations('result');
  const gaps = (['student', 'trainer'] as const).flatMap((kind) => {
    const group = kind === 'student' ? students : trainers;
    if (!group) return [];
    const responses = group.respondents.map(({ answers }) => answers);
    return gapsOf(group.form, responses).map((gap) => ({ ...gap, kind, language: group.form.language }));
  });
  if (gaps.length === 0) return null;
  return (
    <Notice>
      {gaps.map(({ axis, unseen, kind, language }) => (
        <p key={kind + axis.key}>
          {t.rich(unseen ? 'unseen' : 'unanswered', {
            name: names.side(kind),
            axis: () => (
              <span lang={language}>
                <AxisName name={axis.name} subtitle={axis.subtitle} />
              </span>
            ),
          })}
        </p>
      ))}
    </Notice>
  );
}
