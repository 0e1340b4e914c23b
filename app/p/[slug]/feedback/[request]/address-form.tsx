'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type AddressFormProps = {
  correct: BoundAction;
  requestId: string;
  permalink: string;
  /** Whether it stands open from the start, as when the mail did not arrive. */
  open: boolean;
  words: { opens: string; text: string; email: string; button: string; busy: string; signIn: string };
};

/** The right address of a student: this request makes way for a new one. Open again when something was wrong. */
export function AddressForm({ correct, requestId, permalink, open, words }: AddressFormProps) {
  const [state, action] = useActionState(correct, {}, permalink);
  return (
    <details className="confirm" open={open || state.problem !== undefined}>
      <summary className="btn second">{words.opens}</summary>
      <div className="sheet stack">
        <p>{words.text}</p>
        <form action={action} className="stack" noValidate>
          <FormProblems state={state} signInLabel={words.signIn} id="problems-address" />
          <input type="hidden" name="requestId" value={requestId} />
          <TextField
            name="email"
            label={words.email}
            type="email"
            error={state.errors?.email}
            defaultValue={state.values?.email ?? ''}
            maxLength={254}
            autoComplete="off"
          />
          <SubmitButton kind="second" busyLabel={words.busy}>
            {words.button}
          </SubmitButton>
        </form>
      </div>
    </details>
  );
}
