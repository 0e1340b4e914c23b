'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Option = { value: string; label: string };

type AttachFormProps = {
  action: BoundAction;
  meeting: string;
  permalink: string;
  resources: Option[];
  places: Option[];
  words: Record<'which' | 'where' | 'attach' | 'busy' | 'signIn', string>;
};

/** Which resource, and with what of the meeting. */
export function AttachForm({ action, meeting, permalink, resources, places, words }: AttachFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="attach-problems" />
      <input type="hidden" name="meeting" value={meeting} />
      <SelectField
        name="resource"
        label={words.which}
        error={state.errors?.resource}
        defaultValue={state.values?.resource}
        options={resources}
      />
      <SelectField
        name="place"
        label={words.where}
        error={state.errors?.place}
        defaultValue={state.values?.place}
        options={places}
      />
      <div className="actions">
        <SubmitButton kind="second" busyLabel={words.busy}>
          {words.attach}
        </SubmitButton>
      </div>
    </form>
  );
}
