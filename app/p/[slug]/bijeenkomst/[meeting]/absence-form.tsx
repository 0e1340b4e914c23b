'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type AbsenceFormProps = {
  save: BoundAction;
  meeting: string;
  reasons: { value: string; label: string }[];
  permalink: string;
  words: { reason: string; send: string; busy: string; signIn: string };
};

/** Why someone cannot come, from a short list: there is no place to explain, because nobody has to. */
export function AbsenceForm({ save, meeting, reasons, permalink, words }: AbsenceFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  const chosen = state.values?.reason ?? '';
  return (
    <form action={action} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="absence-problems" />
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="change" value="announce" />
      <ChoiceGroup key={chosen} id="reason" legend={words.reason} error={state.errors?.reason}>
        {reasons.map(({ value, label }) => (
          <Choice
            key={value}
            type="radio"
            name="reason"
            value={value}
            label={label}
            defaultChecked={value === chosen}
          />
        ))}
      </ChoiceGroup>
      <SubmitButton busyLabel={words.busy}>{words.send}</SubmitButton>
    </form>
  );
}
