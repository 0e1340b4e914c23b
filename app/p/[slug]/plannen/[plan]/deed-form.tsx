'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import type { ButtonKind } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import { answerTo, type BoundAction } from '@/lib/platform/tenancy/form-state';

type DeedFormProps = {
  /** Sets the ids of this form apart from the others of the page. */
  id: string;
  action: BoundAction;
  permalink: string;
  plan: string;
  /** How the plan stands after it, where the form says so. */
  state?: string;
  field: { name: 'outcome' | 'plannedOn'; label: string; hint?: string; value: string };
  kind?: ButtonKind;
  words: { open: string; save: string; busy: string; signIn: string };
};

/** A button that opens one question below it, and what is answered there; it stays open when something was wrong. */
export function DeedForm({ id, action, permalink, plan, state: to, field, kind, words }: DeedFormProps) {
  const [all, send] = useActionState(action, {}, permalink);
  const state = answerTo(all, { plan, ...(to && { state: to }) });
  const { name, value, ...labels } = field;
  const error = state.errors?.[name];
  const own = {
    ...labels,
    id: `${id}-${name}`,
    name,
    error,
    defaultValue: state.values?.[name] ?? value,
  };
  return (
    <details className="confirm" open={state.problem !== undefined}>
      <summary className={classNames('btn', kind)}>{words.open}</summary>
      <form action={send} className="sheet stack" noValidate>
        <FormProblems
          id={`${id}-problems`}
          signInLabel={words.signIn}
          state={{
            ...state,
            errors: error ? { [own.id]: error } : {},
            fields: { [own.id]: state.fields?.[name] ?? '' },
          }}
        />
        <input type="hidden" name="plan" value={plan} />
        {to && <input type="hidden" name="state" value={to} />}
        {name === 'outcome' ? (
          <TextAreaField {...own} rows={3} maxLength={2000} />
        ) : (
          <TextField {...own} type="date" />
        )}
        <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
      </form>
    </details>
  );
}
