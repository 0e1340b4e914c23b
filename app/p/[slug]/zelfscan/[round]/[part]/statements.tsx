import { useTranslations } from 'next-intl';
import { LikertQuestion } from '@/components/forms/likert-question';
import type { PartView } from './part-view';

/** The statements of a part, with the answers given so far. */
export function Statements({ view: { axis, scan, marked } }: { view: PartView }) {
  const errors = useTranslations('errors');
  return axis.statements.map((statement) => (
    <LikertQuestion
      key={statement.key}
      name={statement.key}
      statement={statement.text}
      indicators={
        statement.indicators.length > 0
          ? { intro: statement.indicatorsIntro ?? '', items: statement.indicators }
          : null
      }
      scale={scan.form.scale}
      value={scan.answers[statement.key] ?? null}
      error={marked.includes(statement) ? errors('level') : null}
      lang={scan.form.language}
    />
  ));
}
