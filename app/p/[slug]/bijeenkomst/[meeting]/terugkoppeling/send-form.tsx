'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Props = {
  action: BoundAction;
  permalink: string;
  hidden: Record<string, string>;
  words: { submit: string; busy: string; signIn: string };
};

export function SendForm({ action, permalink, hidden, words }: Props) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <form action={send} className="stack">
      <FormProblems state={state} signInLabel={words.signIn} id="send-problems" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton busyLabel={words.busy}>{words.submit}</SubmitButton>
    </form>
  );
}
