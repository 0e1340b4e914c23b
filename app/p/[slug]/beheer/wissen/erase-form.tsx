'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

export type EraseWords = Record<
  'email' | 'emailHint' | 'sureTitle' | 'sure' | 'button' | 'busy' | 'signIn',
  string
>;

export function EraseForm({
  erase,
  permalink,
  words,
}: {
  erase: BoundAction;
  permalink: string;
  words: EraseWords;
}) {
  const [state, action] = useActionState(erase, {}, permalink);
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <TextField
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        error={state.errors?.email}
        defaultValue={state.values?.email ?? ''}
        autoComplete="off"
      />
      <ChoiceGroup id="sure" legend={words.sureTitle} error={state.errors?.sure}>
        <Choice type="checkbox" name="sure" value="yes" label={words.sure} />
      </ChoiceGroup>
      <div className="actions">
        <SubmitButton kind="danger" busyLabel={words.busy}>
          {words.button}
        </SubmitButton>
      </div>
    </form>
  );
}
