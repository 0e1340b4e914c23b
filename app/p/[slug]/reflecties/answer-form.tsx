'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import { answerTo, type BoundAction } from '@/lib/platform/tenancy/form-state';

type AnswerFormProps = {
  action: BoundAction;
  permalink: string;
  question: string;
  answer: string;
  words: { label: string; send: string; busy: string; signIn: string };
};

/** The author's answer to one question. */
export function AnswerForm({ action, permalink, question, answer, words }: AnswerFormProps) {
  const [all, send] = useActionState(action, {}, permalink);
  const state = answerTo(all, { question });
  const id = `antwoord-${question}`;
  const error = state.errors?.answer;
  return (
    <form action={send} className="stack-s" noValidate>
      <FormProblems
        id={`${id}-problems`}
        signInLabel={words.signIn}
        state={{ ...state, errors: error ? { [id]: error } : {} }}
      />
      <input type="hidden" name="question" value={question} />
      <TextAreaField
        id={id}
        name="answer"
        label={words.label}
        error={error}
        defaultValue={state.values?.answer ?? answer}
        rows={2}
        maxLength={2000}
      />
      <SubmitButton kind="second" busyLabel={words.busy}>
        {words.send}
      </SubmitButton>
      {state.done && (
        <p className="small" role="status">
          {state.done}
        </p>
      )}
    </form>
  );
}
