'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { handIn } from './actions';

type HandInFormProps = {
  slug: string;
  roundId: string;
  /** Of the answers that the page shows. */
  revision: number;
  permalink: string;
  words: { submit: string; submitting: string; signIn: string };
};

/** Hands in what the page shows. */
export function HandInForm({ slug, roundId, revision, permalink, words }: HandInFormProps) {
  const [state, action] = useActionState(handIn.bind(null, slug), {}, permalink);
  return (
    <form action={action}>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="revision" value={revision} />
      <SubmitButton busyLabel={words.submitting}>{words.submit}</SubmitButton>
    </form>
  );
}
