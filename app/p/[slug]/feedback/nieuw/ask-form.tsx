'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextAreaField, TextField } from '@/components/ui/text-field';
import { MOST_NAME, MOST_OWN_WORDS } from '@/lib/features/feedback/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { AskWords } from './ask-words';

type AskFormProps = {
  ask: BoundAction;
  kind: 'student' | 'trainer';
  trainers: { value: string; label: string }[];
  permalink: string;
  words: AskWords;
};

export function AskForm({ ask, kind, trainers, permalink, words }: AskFormProps) {
  const [state, action] = useActionState(ask, {}, permalink);
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values?.[name] ?? '',
  });
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="kind" value={kind} />
      {kind === 'student' ? (
        <>
          <TextField
            {...field('name')}
            label={words.name}
            hint={words.nameHint}
            maxLength={MOST_NAME}
            autoComplete="off"
          />
          <TextField
            {...field('email')}
            label={words.email}
            hint={words.emailHint}
            type="email"
            maxLength={254}
            autoComplete="off"
          />
        </>
      ) : (
        <SelectField
          {...field('memberId')}
          key={state.values?.memberId}
          label={words.member}
          options={trainers}
        />
      )}
      <TextAreaField
        {...field('ownWords')}
        label={words.ownWords}
        hint={words.ownWordsHint}
        maxLength={MOST_OWN_WORDS}
        rows={4}
        dir="auto"
      />
      <div className="actions">
        <SubmitButton busyLabel={words.sending}>{words.send}</SubmitButton>
      </div>
    </form>
  );
}
