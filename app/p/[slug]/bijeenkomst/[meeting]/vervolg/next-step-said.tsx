import { getTranslations } from 'next-intl/server';
import type { NextStep } from '@/lib/features/next-steps/queries';

type Props = {
  step: NextStep;
  questions: { id: string; text: string }[];
  axes: { id: string; name: string; subtitle: string | null }[];
  language: string;
};

/** What was decided, in words. */
export async function NextStepSaid({ step, questions, axes, language }: Props) {
  const t = await getTranslations('nextStep');
  const question = questions.find(({ id }) => id === step.questionId);
  const axis = axes.find(({ id }) => id === step.axisId);
  return (
    <div className="stack-s">
      <p>
        <b>{t('said', { decision: step.decision })}</b>
        {axis && (
          <>
            {' '}
            <span lang={language}>{[axis.name, axis.subtitle].filter(Boolean).join(', ')}</span>
          </>
        )}
      </p>
      {question && (
        <p className="user-text soft" dir="auto">
          {question.text}
        </p>
      )}
      {step.note && (
        <p className="user-text" dir="auto">
          {step.note}
        </p>
      )}
    </div>
  );
}
