'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextField } from '@/components/ui/text-field';
import { MOST_CLOSURE_NAME } from '@/lib/features/closures/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { ClosureWords } from './closure-words';

type ClosureFormProps = {
  save: BoundAction;
  /** Of those that are changed; none for new ones. */
  closure?: { id: string; name: string; of: string; firstDay: string; lastDay: string };
  permalink: string;
  words: ClosureWords;
  button: string;
};

export function ClosureForm({ save, closure, permalink, words, button }: ClosureFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  const values: Record<string, string> = {
    name: '',
    of: 'everyone',
    firstDay: '',
    lastDay: '',
    ...closure,
    ...state.values,
  };
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      {closure && <input type="hidden" name="closure" value={closure.id} />}
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={state.errors?.name}
        defaultValue={values.name}
        maxLength={MOST_CLOSURE_NAME}
        autoComplete="off"
      />
      <SelectField
        name="of"
        key={`of-${values.of}`}
        label={words.of}
        error={state.errors?.of}
        defaultValue={values.of}
        options={words.choices}
      />
      <TextField
        name="firstDay"
        type="date"
        label={words.firstDay}
        error={state.errors?.firstDay}
        defaultValue={values.firstDay}
      />
      <TextField
        name="lastDay"
        type="date"
        label={words.lastDay}
        hint={words.lastDayHint}
        error={state.errors?.lastDay}
        defaultValue={values.lastDay}
      />
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{button}</SubmitButton>
      </div>
    </form>
  );
}
