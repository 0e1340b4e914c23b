import { getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import type { FormAxis } from '@/lib/core/frameworks/framework-form';
import { NO_SCORE, roundForDisplay } from '@/lib/core/frameworks/radar-score';
import type { RespondentGroup } from '@/lib/features/results/queries';
import { formatScore, type Locale } from '@/lib/shared/format';

type Props = { groups: RespondentGroup[]; axes: FormAxis[]; language: string; locale: Locale };

/** What stands behind a figure of several people: feedback is named, so each of them by name. */
export async function PerPerson({ groups, axes, language, locale }: Props) {
  const t = await getTranslations('result');
  return (
    <details className="help">
      <summary>
        <span>{t('perPerson')}</span>
      </summary>
      <table className="scores">
        <caption className="unseen-text">{t('perPersonCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('axis')}</th>
            <th scope="col">{t('person')}</th>
            <th scope="col">{t('score')}</th>
          </tr>
        </thead>
        {axes.map((axis) => (
          <tbody key={axis.key}>
            {personsOn(axis, groups).map(({ requestId, name, score, of }, index, all) => (
              <tr key={requestId}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={all.length} lang={language}>
                    <AxisName name={axis.name} subtitle={axis.subtitle} />
                  </th>
                )}
                <td>{name}</td>
                <td>
                  <b>
                    {score.answered === 0 ? t('noScore') : formatScore(roundForDisplay(score) ?? 0, locale)}
                  </b>
                  {t('count', { answered: score.answered, of })}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

function personsOn({ key }: FormAxis, groups: RespondentGroup[]) {
  return groups.flatMap(({ form, respondents }) => {
    const of = form.axes.find((axis) => axis.key === key)?.statements.length ?? 0;
    return respondents.map(({ requestId, name, scores }) => ({
      requestId,
      name,
      of,
      score: scores[key] ?? NO_SCORE,
    }));
  });
}
