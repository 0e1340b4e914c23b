'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type DuosFormProps = {
  action: BoundAction;
  permalink: string;
  cohort: string;
  people: { field: string; name: string; school: string | null; number: number | null }[];
  numbers: { value: string; label: string }[];
  words: { save: string; busy: string; signIn: string };
};

/** A number for everyone; who has the same one belongs together. */
export function DuosForm({ action, permalink, cohort, people, numbers, words }: DuosFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  const names = Object.fromEntries(people.map(({ field, name }) => [field, name]));
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems state={{ ...state, fields: names }} signInLabel={words.signIn} />
      <input type="hidden" name="cohort" value={cohort} />
      <div className="name-fields">
        {people.map(({ field, name, school, number }) => (
          <SelectField
            key={field}
            name={field}
            label={name}
            hint={school}
            error={state.errors?.[field]}
            defaultValue={state.values?.[field] ?? String(number ?? '')}
            options={numbers}
          />
        ))}
      </div>
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}
