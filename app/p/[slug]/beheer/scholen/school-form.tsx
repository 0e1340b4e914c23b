'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextField } from '@/components/ui/text-field';
import { MOST_SCHOOL_NAME } from '@/lib/features/schools/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { SchoolWords } from './school-words';

type SchoolFormProps = {
  save: BoundAction;
  /** Of the school that is changed; none for a new one. */
  school?: { id: string; name: string; kind: string; region: string | null };
  permalink: string;
  words: SchoolWords;
  button: string;
};

export function SchoolForm({ save, school, permalink, words, button }: SchoolFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  const start = { name: school?.name ?? '', kind: school?.kind ?? 'school', region: school?.region ?? '' };
  const values = { ...start, ...state.values };
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      {school && <input type="hidden" name="schoolId" value={school.id} />}
      <TextField
        name="name"
        label={words.name}
        error={state.errors?.name}
        defaultValue={values.name}
        maxLength={MOST_SCHOOL_NAME}
        autoComplete="off"
      />
      <ChoiceGroup id="kind" legend={words.kind} error={state.errors?.kind} key={values.kind}>
        {words.kinds.map(({ value, label }) => (
          <Choice
            key={value}
            type="radio"
            name="kind"
            value={value}
            label={label}
            defaultChecked={values.kind === value}
          />
        ))}
      </ChoiceGroup>
      <SelectField
        name="region"
        key={`region-${values.region}`}
        label={words.region}
        hint={words.regionHint}
        error={state.errors?.region}
        defaultValue={values.region}
        options={words.regions}
      />
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{button}</SubmitButton>
      </div>
    </form>
  );
}
