'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import { answerTo, type BoundAction } from '@/lib/platform/tenancy/form-state';

type CatchUpFormProps = {
  save: BoundAction;
  meeting: string;
  participant: string;
  text: string;
  dueOn: string;
  permalink: string;
  words: { text: string; hint: string; dueOn: string; save: string; busy: string; signIn: string };
};

export function CatchUpForm({ save, meeting, participant, text, dueOn, permalink, words }: CatchUpFormProps) {
  const [all, action] = useActionState(save, {}, permalink);
  const state = answerTo(all, { participant });
  const own = (name: string) => `${name}-${participant}`;
  const errors = Object.fromEntries(
    Object.entries(state.errors ?? {}).map(([name, words]) => [own(name), words]),
  );
  return (
    <form action={action} className="stack" noValidate>
      <FormProblems state={{ ...state, errors }} signInLabel={words.signIn} id={own('problems')} />
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="participant" value={participant} />
      <TextAreaField
        id={own('text')}
        name="text"
        rows={4}
        label={words.text}
        hint={words.hint}
        error={errors[own('text')]}
        defaultValue={state.values?.text ?? text}
      />
      <TextField
        id={own('dueOn')}
        name="dueOn"
        type="date"
        label={words.dueOn}
        error={errors[own('dueOn')]}
        defaultValue={state.values?.dueOn ?? dueOn}
      />
      <SubmitButton kind="second" busyLabel={words.busy}>
        {words.save}
      </SubmitButton>
    </form>
  );
}
