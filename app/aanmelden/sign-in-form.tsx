'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { FormState } from '@/lib/platform/tenancy/form-state';
import { sendLink } from './actions';

type SignInFormProps = {
  words: { email: string; emailHint: string; send: string; busy: string };
  returnTo: string | null;
  /** The page's own address: where the form goes without JavaScript. */
  page: string;
};

export function SignInForm({ words, returnTo, page }: SignInFormProps) {
  const [state, send] = useActionState<FormState, FormData>(sendLink, {}, page);
  return (
    <form action={send} noValidate className="stack">
      <FormProblems state={state} />
      <TextField
        label={words.email}
        hint={words.emailHint}
        error={state.errors?.email}
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={state.values?.email}
        required
      />
      {returnTo && <input type="hidden" name="naar" value={returnTo} />}
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.send}</SubmitButton>
      </div>
    </form>
  );
}
