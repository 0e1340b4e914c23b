import { getTranslations } from 'next-intl/server';
import type { FormAxis } from '@/lib/core/frameworks/framework-form';
import { roundForDisplay } from '@/lib/core/frameworks/radar-score';
import type { Difference } from '@/lib/features/results/comparison';
import type { ResultNames } from './names';

/** So many statements stand in sight; more wait behind a "?", so that the areas stay in view. */
const IN_SIGHT = 2;

type StatementsProps = { axis: FormAxis; differences: Difference[]; language: string; names: ResultNames };

/** The statements of an area on which self and others look differently, each in the instrument's own words. */
export async function Statements({ axis, differences, language, names }: StatementsProps) {
  const t = await getTranslations('result');
  const different = axis.statements.filter(({ key }) =>
    differences.some(({ statementKey }) => statementKey === key),
  );
  if (different.length === 0) return null;
  const list = (
    <ul className="plain-list stack-s">
      {different.map(({ key, text }) => (
        <li key={key}>
          <q lang={language}>{text}</q>
          <br />
          <span className="small soft">
            <Said
              differences={differences.filter(({ statementKey }) => statementKey === key)}
              names={names}
              inline
            />
          </span>
        </li>
      ))}
    </ul>
  );
  if (different.length <= IN_SIGHT) return list;
  return (
    <details className="help">
      <summary>
        <span>{t('differentStatements', { count: different.length })}</span>
      </summary>
      {list}
    </details>
  );
}

/** "Jij geeft jezelf 3,3 en Milan geeft je 5,7." */
export async function Said({
  differences,
  names,
  inline = false,
}: {
  differences: Difference[];
  names: ResultNames;
  inline?: boolean;
}) {
  const t = await getTranslations('resultSentence');
  return differences.map(({ kind, who, self, other, respondents }) => {
    const said = t.rich(kind === 'axis' ? 'axisStarter' : 'statementStarter', {
      self: roundForDisplay(self) ?? 0,
      other: roundForDisplay(other) ?? 0,
      respondents,
      who: () => names.side(who as 'student' | 'pooled' | 'trainer'),
    });
    return inline ? <span key={who}>{said} </span> : <p key={who}>{said}</p>;
  });
}
