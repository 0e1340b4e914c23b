'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Field, fieldAria } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type CopyFormProps = {
  copy: BoundAction;
  meeting: string;
  revision: number;
  /** What is proposed first. */
  proposed: string;
  choices: { label: string; options: { value: string; label: string }[] }[];
  permalink: string;
  words: { from: string; hint: string; copy: string; busy: string; signIn: string };
};

/** Takes over the agenda of a template or of another meeting. */
export function CopyForm({ copy, meeting, revision, proposed, choices, permalink, words }: CopyFormProps) {
  const [state, action] = useActionState(copy, {}, permalink);
  const error = state.errors?.from;
  const chosen = state.values?.from ?? proposed;
  return (
    <form action={action} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="copy-problems" />
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="revision" value={revision} />
      <Field id="from" label={words.from} hint={words.hint} error={error}>
        <select
          key={chosen}
          name="from"
          defaultValue={chosen}
          {...fieldAria('from', { hint: words.hint, error })}
        >
          {choices.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </Field>
      <SubmitButton kind="second" busyLabel={words.busy}>
        {words.copy}
      </SubmitButton>
    </form>
  );
}
