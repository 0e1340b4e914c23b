'use client';

import { useActionState } from 'react';
import { AxisChoice, type AxisToChoose } from '@/components/forms/axis-choice';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { NextStepWords } from './next-step-words';

const DECISIONS = ['deepen', 'follow_up', 'new_question'] as const;

type Props = {
  action: BoundAction;
  permalink: string;
  meeting: string;
  saved: { decision: string; questionId: string | null; axisId: string | null; note: string | null } | null;
  questions: { id: string; text: string }[];
  axes: AxisToChoose[];
  language: string;
  words: NextStepWords;
};

export function NextStepForm(props: Props) {
  const { action, permalink, meeting, saved, questions, axes, language, words } = props;
  const [state, send] = useActionState(action, {}, permalink);
  const { errors = {}, values } = state;
  const only = questions.length === 1 ? questions[0]?.id : undefined;
  const question = values?.question ?? saved?.questionId ?? only;
  const decision = values?.decision ?? saved?.decision;
  const axis = values?.axis ?? saved?.axisId;
  return (
    <>
      <FormProblems state={state} signInLabel={words.signIn} />
      <form action={send} className="stack" noValidate>
        <input type="hidden" name="meeting" value={meeting} />
        <ChoiceGroup id="decision" legend={words.decision} error={errors.decision}>
          {DECISIONS.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="decision"
              value={one}
              defaultChecked={one === decision}
              label={words[one]}
              hint={words[`${one}Hint`]}
            />
          ))}
        </ChoiceGroup>
        <ChoiceGroup
          id="question"
          legend={words.question}
          hint={questions.length === 0 ? words.questionNone : words.questionHint}
          error={errors.question}
        >
          {questions.map(({ id, text }) => (
            <Choice
              key={id}
              type="radio"
              name="question"
              value={id}
              defaultChecked={id === question}
              label={
                <span className="user-text" dir="auto">
                  {text}
                </span>
              }
            />
          ))}
        </ChoiceGroup>
        <AxisChoice
          type="radio"
          id="axis"
          legend={words.axis}
          hint={words.axisHint}
          error={errors.axis}
          axes={axes}
          isChosen={(id) => id === axis}
          language={language}
        />
        <TextAreaField
          name="note"
          label={words.note}
          hint={words.noteHint}
          error={errors.note}
          defaultValue={values?.note ?? saved?.note ?? ''}
          rows={3}
        />
        <div className="actions">
          <SubmitButton busyLabel={words.saving}>{words.save}</SubmitButton>
        </div>
      </form>
    </>
  );
}
