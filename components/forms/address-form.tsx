'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import { FormProblems } from './form-problems';

type AddressFormProps = {
  action: BoundAction;
  /** Whose address it is: the name of a hidden field, and its id. */
  of: { name: string; id: string };
  problemsId: string;
  permalink: string;
  /** Whether it stands open from the start, as when a mail did not arrive. */
  open?: boolean;
  words: { opens: string; text: string; email: string; button: string; busy: string; signIn: string };
};

/** Another e-mail address, behind a button that says what it does; open again when something was wrong. */
export function AddressForm({ action, of, problemsId, permalink, open = false, words }: AddressFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <details className="confirm" open={open || state.problem !== undefined}>
      <summary className="btn second">{words.opens}</summary>
      <div className="sheet stack">
        <p>{words.text}</p>
        <form action={send} className="stack" noValidate>
          <FormProblems state={state} signInLabel={words.signIn} id={problemsId} />
          <input type="hidden" name={of.name} value={of.id} />
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
