'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { Option, Pickable } from '../cohort-choices';
import type { CohortWords } from '../cohort-words';
import { fillFrom } from '../field-props';
import { PeoplePicker } from '../people-picker';

type Props = { add: BoundAction; cohort: string; permalink: string; words: CohortWords };

export function AddPeopleForm({ add, cohort, permalink, words, people }: Props & { people: Pickable[] }) {
  const [state, action] = useActionState(add, {}, permalink);
  const fill = fillFrom(state, {});
  return (
    <form action={action} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="problems-people" />
      <input type="hidden" name="cohort" value={cohort} />
      <PeoplePicker people={people} words={words} ticked={fill.ticked} error={fill.error('participants')} />
      <SubmitButton kind="second" busyLabel={words.busy}>
        {words.add}
      </SubmitButton>
    </form>
  );
}

export function AddLeaderForm({
  add,
  cohort,
  permalink,
  words,
  label,
  trainers,
}: Props & { label: string; trainers: Option[] }) {
  const [state, action] = useActionState(add, {}, permalink);
  const field = fillFrom(state, {}).text('facilitator');
  return (
    <form action={action} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="problems-leader" />
      <input type="hidden" name="cohort" value={cohort} />
      <SelectField
        {...field}
        key={field.defaultValue}
        label={label}
        options={[{ value: '', label: words.nobody }, ...trainers]}
      />
      <SubmitButton kind="second" busyLabel={words.busy}>
        {words.add}
      </SubmitButton>
    </form>
  );
}
