'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type DateFormProps = {
  action: BoundAction;
  /** Sets the ids of this form apart from the others of the page. */
  id: string;
  hidden: Record<string, string>;
  permalink: string;
  /** Asks for the date itself; without it the hidden fields hold one that can only be agreed to. */
  fields?: {
    name: 'day' | 'time' | 'minutes';
    type: 'date' | 'time' | 'text';
    label: string;
    hint?: string;
    value: string;
  }[];
  words: { submit: string; busy: string; signIn: string };
};

/** A date to save, and why it could not be. */
export function DateForm({ action, id, hidden, permalink, fields = [], words }: DateFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  const asked = new Set<string>(fields.map(({ name }) => name));
  const errors = Object.entries(state.errors ?? {});
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems
        id={`${id}-problems`}
        signInLabel={words.signIn}
        state={{
          ...state,
          errors: Object.fromEntries(
            errors.map(([name, text]) => [asked.has(name) ? `${id}-${name}` : id, text]),
          ),
        }}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="short-fields">
        {fields.map(({ name, type, label, hint, value }) => (
          <TextField
            key={name}
            id={`${id}-${name}`}
            name={name}
            type={type}
            inputMode={type === 'text' ? 'numeric' : undefined}
            label={label}
            hint={hint}
            error={state.errors?.[name]}
            defaultValue={state.values?.[name] ?? value}
          />
        ))}
      </div>
      <div id={id}>
        <SubmitButton busyLabel={words.busy}>{words.submit}</SubmitButton>
      </div>
    </form>
  );
}
