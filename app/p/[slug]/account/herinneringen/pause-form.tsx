'use client';

import { useActionState } from 'react';
import { PauseFields } from '@/app/_wishes/pause-fields';
import type { PauseWords } from '@/app/_wishes/words';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Props = {
  action: BoundAction;
  permalink: string;
  words: PauseWords & { busy: string; signIn: string };
};

export function PauseForm({ action, permalink, words }: Props) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="pause-problems" />
      <PauseFields words={words} values={state.values} errors={state.errors} />
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.pause}</SubmitButton>
      </div>
    </form>
  );
}
