'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type AskFormProps = {
  action: BoundAction;
  permalink: string;
  share: string;
  /** Of the question to be: sent twice, it is asked once. */
  question: string;
  prompts: string[];
  words: { prompt: string; own: string; send: string; busy: string; signIn: string };
};

/** One of the questions of the list, or one's own. */
export function AskForm({ action, permalink, share, question, prompts, words }: AskFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  const { errors = {}, values } = state;
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="share" value={share} />
      <input type="hidden" name="question" value={question} />
      <ChoiceGroup id="prompt" legend={words.prompt}>
        {prompts.map((prompt) => (
          <Choice
            key={prompt}
            type="radio"
            name="prompt"
            value={prompt}
            label={prompt}
            defaultChecked={values?.prompt === prompt}
          />
        ))}
      </ChoiceGroup>
      <TextAreaField
        name="own"
        label={words.own}
        error={errors.own}
        defaultValue={values?.own}
        rows={2}
        maxLength={1000}
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
