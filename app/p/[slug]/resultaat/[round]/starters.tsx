import { getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { Section } from '@/components/ui/section';
import type { Difference } from '@/lib/features/results/comparison';
import { openerKeys } from '@/lib/features/results/conversation-openers';
import type { Result } from '@/lib/features/results/queries';
import { startersByAxis } from '@/lib/features/results/starters';
import { roundForDisplay } from '@/lib/core/frameworks/radar-score';
import type { ResultNames } from './names';

type Props = { result: Result; names: ResultNames };

/** Where self and others look differently: a start for a conversation, with questions to begin it. */
export async function Starters({ result, names }: Props) {
  const t = await getTranslations('resultSentence');
  const own = await getTranslations('result');
  const starters = startersByAxis(result);
  return (
    <Section id="verschillen" title={t('startersHeading')}>
      {!result.scan && <p>{own('startersOwnFirst')}</p>}
      {result.scan && <p>{starters.length > 0 ? t('startersHelp') : own('startersNone')}</p>}
      {starters.map(({ axisKey, differences }, index) => (
        <AxisStarter key={axisKey} axisKey={axisKey} differences={differences} turn={index} result={result} names={names} />
      ))}
    </Section>
  );
}

type AxisStarterProps = Props & { axisKey: string; differences: Difference[]; /** Axes take turns in the questions, so that they do not all begin alike. */ turn: number };

async function AxisStarter({ axisKey, differences, turn, result: { form }, names }: AxisStarterProps) {
  const t = await getTranslations('resultSentence');
  const axis = form.axes.find(({ key }) => key === axisKey);
  const first = differences[0];
  if (!axis || !first) return null;
  const openers = openerKeys(first.direction);
  const from = (turn * 2) % openers.length;
  return (
    <div className="stack-s starter">
      <h3 lang={form.language}>
        <AxisName name={axis.name} subtitle={axis.subtitle} />
      </h3>
      {differences.map((difference) => (
        <OneDifference key={difference.kind + difference.statementKey + difference.who} difference={difference} result={{ form }} names={names} />
      ))}
      <p>{t('openersHeading')}</p>
      <ul>
        {openers.slice(from, from + 2).map((opener) => (
          <li key={opener}>“{t(opener)}”</li>
        ))}
      </ul>
    </div>
  );
}

type OneDifferenceProps = { difference: Difference; result: Pick<Result, 'form'>; names: ResultNames };

async function OneDifference({ difference, result: { form }, names }: OneDifferenceProps) {
  const t = await getTranslations('resultSentence');
  const { kind, statementKey, self, other, respondents, who } = difference;
  const statement = form.axes.flatMap(({ statements }) => statements).find(({ key }) => key === statementKey);
  const said = t.rich(kind === 'axis' ? 'axisStarter' : 'statementStarter', {
    self: roundForDisplay(self) ?? 0,
    other: roundForDisplay(other) ?? 0,
    respondents,
    who: () => names.side(who as 'student' | 'trainer'),
  });
  if (!statement) return <p>{said}</p>;
  return (
    <p>
      <q lang={form.language}>{statement.text}</q> {said}
    </p>
  );
}
