'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Props = {
  action: BoundAction;
  permalink: string;
  cohort: string;
  question: string;
  words: { submit: string; busy: string; signIn: string };
};

export function CloseForm({ action, permalink, cohort, question, words }: Props) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <form action={send} className="stack">
      <FormProblems state={state} signInLabel={words.signIn} id={`close-${question}`} />
      <input type="hidden" name="cohort" value={cohort} />
      <input type="hidden" name="question" value={question} />
      <SubmitButton busyLabel={words.busy}>{words.submit}</SubmitButton>
    </form>
  );
}
