import { getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import type { FormAxis } from '@/lib/core/frameworks/framework-form';
import type { Result } from '@/lib/features/results/queries';
import type { Respondent } from '@/lib/features/results/respondents';
import { listOf, type ResultNames } from './names';

/** Tips per area, in the writers' own words and under their names. */
export async function FeedForward({
  result: { form, students, trainers, pooled },
  names,
}: {
  result: Result;
  names: ResultNames;
}) {
  const t = await getTranslations('result');
  const respondents = [students, trainers].flatMap((group) => group?.respondents ?? []);
  const together = pooled?.state === 'opened' ? pooled.group.feedForward : {};
  const axes = form.axes.filter(
    ({ key }) => together[key] || respondents.some(({ feedForward }) => feedForward[key]),
  );
  const writers = respondents.filter(({ feedForward }) => axes.some(({ key }) => feedForward[key]));
  return (
    <Section id="feed-forward" title={t('feedForward')}>
      {axes.length === 0 ? (
        <p className="soft">{t('feedForwardNone')}</p>
      ) : (
        <p className="soft">
          {t('feedForwardText', {
            names: await listOf([
              ...(Object.keys(together).length > 0 ? [names.side('pooled')] : []),
              ...writers.map(names.called),
            ]),
          })}
        </p>
      )}
      {axes.map((axis) => (
        <AxisTips
          key={axis.key}
          axis={axis}
          language={form.language}
          respondents={respondents}
          together={together[axis.key] ?? []}
        />
      ))}
    </Section>
  );
}

async function AxisTips({
  axis,
  language,
  respondents,
  together,
}: {
  axis: FormAxis;
  language: string;
  respondents: Respondent[];
  /** Of students together, in no order and under no name. */
  together: string[];
}) {
  const t = await getTranslations('result');
  return (
    <div className="stack-s mt-6">
      <h3 lang={language}>
        <AxisName name={axis.name} subtitle={axis.subtitle} />
      </h3>
      {[...new Set(together)].map((text) => (
        <Quote key={text} text={text} by={t('quotePooled')} />
      ))}
      {respondents.map(({ requestId, name, role, feedForward }) => {
        const text = feedForward[axis.key];
        return (
          text && <Quote key={requestId} text={text} by={t('quoteBy', { name, role: t('role', { role }) })} />
        );
      })}
    </div>
  );
}
