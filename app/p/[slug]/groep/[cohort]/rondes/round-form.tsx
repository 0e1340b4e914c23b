'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import type { ButtonKind } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type RoundFormProps = {
  action: BoundAction;
  /** Sets the ids of this form apart from the others of the page. */
  id: string;
  hidden: Record<string, string>;
  permalink: string;
  kind?: ButtonKind;
  /** Asks for a day, where the deed needs one. */
  day?: { label: string; hint: string; value: string };
  words: { submit: string; busy: string; signIn: string };
};

const DAY = 'feedbackClosesOn';

/** One button that does something with a round, with a day where that is asked, and says why when it could not. */
export function RoundForm({ action, id, hidden, permalink, kind, day, words }: RoundFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  const problem = state.errors?.[DAY];
  return (
    <form action={send} className="stack">
      <FormProblems
        state={{ ...state, errors: problem ? { [`${id}-day`]: problem } : {} }}
        signInLabel={words.signIn}
        id={`${id}-problems`}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {day && (
        <TextField
          id={`${id}-day`}
          name={DAY}
          type="date"
          required
          label={day.label}
          hint={day.hint}
          error={problem}
          defaultValue={state.values?.[DAY] ?? day.value}
        />
      )}
      <SubmitButton kind={kind} busyLabel={words.busy}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
