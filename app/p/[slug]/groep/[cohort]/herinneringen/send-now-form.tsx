'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Props = {
  action: BoundAction;
  permalink: string;
  cohort: string;
  /** Which reminders. */
  what: string;
  options: { value: string; label: string }[];
  words: Record<'who' | 'send' | 'busy' | 'signIn', string>;
};

export function SendNowForm({ action, permalink, cohort, what, options, words }: Props) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <form action={send} className="stack">
      <FormProblems state={state} signInLabel={words.signIn} id={`problems-${what}`} />
      <input type="hidden" name="cohort" value={cohort} />
      <input type="hidden" name="what" value={what} />
      <SelectField id={`who-${what}`} name="who" label={words.who} options={options} />
      <SubmitButton busyLabel={words.busy}>{words.send}</SubmitButton>
    </form>
  );
}
