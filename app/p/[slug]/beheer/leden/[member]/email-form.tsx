'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { MemberWords } from '../member-words';

type EmailFormProps = {
  save: BoundAction;
  memberId: string;
  permalink: string;
  words: MemberWords;
  /** On the button that opens it. */
  opens: string;
  /** What a change does. */
  text: string;
  button: string;
};

/** Behind a button, and open again when something was wrong. */
export function EmailForm({ save, memberId, permalink, words, opens, text, button }: EmailFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  return (
    <details className="confirm" open={state.problem !== undefined}>
      <summary className="btn second">{opens}</summary>
      <div className="sheet stack">
        <p>{text}</p>
        <form action={action} className="stack" noValidate>
          <FormProblems state={state} signInLabel={words.signIn} id="problems-email" />
          <input type="hidden" name="memberId" value={memberId} />
          <TextField
            name="email"
            label={words.newEmail}
            type="email"
            error={state.errors?.email}
            defaultValue={state.values?.email ?? ''}
            maxLength={254}
            autoComplete="off"
          />
          <SubmitButton kind="second" busyLabel={words.busy}>
            {button}
          </SubmitButton>
        </form>
      </div>
    </details>
  );
}
