'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type HandInFormProps = {
  handIn: BoundAction;
  roundId: string;
  /** Of the answers that the page shows. */
  revision: number;
  permalink: string;
  words: { submit: string; submitting: string; signIn: string; reload: string };
};

/** Hands in what the page shows. */
export function HandInForm({ handIn, roundId, revision, permalink, words }: HandInFormProps) {
  const [state, action] = useActionState(handIn, {}, permalink);
  return (
    <form action={action}>
      <FormProblems state={state} signInLabel={words.signIn} />
      {state.problem && !state.signIn && (
        <p className="mb-5">
          <a href={permalink}>{words.reload}</a>
        </p>
      )}
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="revision" value={revision} />
      <SubmitButton busyLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  );
}
