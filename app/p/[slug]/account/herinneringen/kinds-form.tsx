'use client';

import { type ComponentProps, useActionState } from 'react';
import { KindFields } from '@/app/_wishes/kind-fields';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Props = {
  action: BoundAction;
  permalink: string;
  wishes: ComponentProps<typeof KindFields>['wishes'];
  words: ComponentProps<typeof KindFields>['words'] & {
    save: string;
    busy: string;
    signIn: string;
  };
};

export function KindsForm({ action, permalink, wishes, words }: Props) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <form action={send} className="stack">
      <FormProblems state={state} signInLabel={words.signIn} id="kinds-problems" />
      <KindFields wishes={wishes} words={words} />
      <div className="actions">
        <SubmitButton kind="second" busyLabel={words.busy}>
          {words.save}
        </SubmitButton>
      </div>
    </form>
  );
}
