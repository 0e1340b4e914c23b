import { getTranslations } from 'next-intl/server';
import { AxisName } from '@/components/charts/axis-name';
import { Section } from '@/components/ui/section';
import type { Difference } from '@/lib/features/results/comparison';
import { openerKeys } from '@/lib/features/results/conversation-openers';
import type { Result } from '@/lib/features/results/queries';
import { startersByAxis } from '@/lib/features/results/starters';
import type { ResultNames } from './names';
import { Said, Statements } from './statement-differences';

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
        <AxisStarter
          key={axisKey}
          axisKey={axisKey}
          differences={differences}
          turn={index}
          result={result}
          names={names}
        />
      ))}
    </Section>
  );
}

type AxisStarterProps = Props & {
  axisKey: string;
  differences: Difference[] /** Axes take turns in the questions, so that they do not all begin alike. */;
  turn: number;
};

async function AxisStarter({ axisKey, differences, turn, result: { form }, names }: AxisStarterProps) {
  const t = await getTranslations('resultSentence');
  const axis = form.axes.find(({ key }) => key === axisKey);
  const first = differences[0];
  if (!axis || !first) return null;
  const openers = openerKeys(first.direction);
  const from = (turn * 2) % openers.length;
  return (
    <div className="stack-s mt-6">
      <h3 lang={form.language}>
        <AxisName name={axis.name} subtitle={axis.subtitle} />
      </h3>
      <Said differences={differences.filter(({ kind }) => kind === 'axis')} names={names} />
      <Statements axis={axis} differences={differences} language={form.language} names={names} />
      <p>{t('openersHeading')}</p>
      <ul>
        {openers.slice(from, from + 2).map((opener) => (
          <li key={opener}>“{t(opener)}”</li>
        ))}
      </ul>
    </div>
  );
}
