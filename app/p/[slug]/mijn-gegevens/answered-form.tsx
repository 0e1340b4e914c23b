import { getLocale, getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import type { Answers } from '@/lib/core/frameworks/answers';
import type { FrameworkForm } from '@/lib/core/frameworks/framework-form';
import { type AxisScores, NO_SCORE, roundForDisplay } from '@/lib/core/frameworks/radar-score';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatScore } from '@/lib/shared/format';

type Props = {
  form: FrameworkForm;
  answers: Readonly<Answers>;
  scores: AxisScores;
  feedForward: Record<string, string>;
};

/** A form as it was handed in: every statement with its answer, and the mean of each area. */
export async function AnsweredForm({ form, answers, scores, feedForward }: Props) {
  const t = await getTranslations('ownData');
  const locale = asLocale(await getLocale());
  return (
    <details>
      <summary>{t('answers')}</summary>
      {form.axes.map(({ key, name, subtitle, statements }) => {
        const mean = roundForDisplay(scores[key] ?? NO_SCORE);
        return (
          <div key={key} className="stack-s mt-6">
            <h4 lang={form.language}>
              <AxisName name={name} subtitle={subtitle} />
            </h4>
            <p className="soft">
              {mean === null ? t('noMean') : t('mean', { mean: formatScore(mean, locale) })}
            </p>
            <ul className="plain-list ruled">
              {statements.map((statement) => (
                <li key={statement.key} className="row between">
                  <span lang={form.language}>{statement.text}</span>
                  <b>{answerText(answers[statement.key], t)}</b>
                </li>
              ))}
            </ul>
            {feedForward[key] && (
              <p className="user-text" dir="auto">
                {t('tip')} {feedForward[key]}
              </p>
            )}
          </div>
        );
      })}
    </details>
  );
}

function answerText(answer: Answers[string] | undefined, t: (key: 'open' | 'notSeen') => string) {
  if (answer === undefined) return t('open');
  return answer === 'not-seen' ? t('notSeen') : answer;
}
