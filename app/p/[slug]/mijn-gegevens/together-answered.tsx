import { getLocale, getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { type AxisScore, NO_SCORE, roundForDisplay } from '@/lib/core/frameworks/radar-score';
import type { PooledGroup } from '@/lib/features/results/pooled-group';
import { asLocale } from '@/lib/platform/i18n/locale';
import { formatScore } from '@/lib/shared/format';

/** What students answered together: means and texts, as nobody knows any more whose they were. */
export async function TogetherAnswered({
  group: { form, respondents, scores, statements, feedForward },
}: {
  group: PooledGroup;
}) {
  const t = await getTranslations('ownData');
  const locale = asLocale(await getLocale());
  const meanOf = (score: AxisScore = NO_SCORE) => {
    const mean = roundForDisplay(score);
    return mean === null ? t('noMean') : t('mean', { mean: formatScore(mean, locale) });
  };
  return (
    <div className="stack-s">
      <h3>{t('receivedTogether', { count: respondents })}</h3>
      <details>
        <summary>{t('answers')}</summary>
        {form.axes.map((axis) => (
          <div key={axis.key} className="stack-s mt-6">
            <h4 lang={form.language}>
              <AxisName name={axis.name} subtitle={axis.subtitle} />
            </h4>
            <p className="soft">{meanOf(scores[axis.key])}</p>
            <ul className="plain-list ruled">
              {axis.statements.map(({ key, text }) => (
                <li key={key} className="row between">
                  <span lang={form.language}>{text}</span>
                  <b>{meanOf(statements[key])}</b>
                </li>
              ))}
            </ul>
            {(feedForward[axis.key] ?? []).map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two students may have written the same
              <p key={index} className="user-text" dir="auto">
                {t('tip')} {text}
              </p>
            ))}
          </div>
        ))}
      </details>
    </div>
  );
}
