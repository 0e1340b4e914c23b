'use client';

import { type ReactNode, useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import type { ButtonKind } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerTo, type BoundAction } from '@/lib/platform/tenancy/form-state';

type PostButtonProps = {
  action: BoundAction;
  /** What it is about: names and ids. */
  fields: Record<string, string>;
  permalink: string;
  kind?: ButtonKind;
  busy: string;
  signIn: string;
  children: ReactNode;
};

/** One button that does something to what its hidden fields name, and says beside it that it is done, or why it could not. */
export function PostButton({ action, fields, permalink, kind, busy, signIn, children }: PostButtonProps) {
  const [all, send] = useActionState(action, {}, permalink);
  const state = answerTo(all, fields);
  const own = Object.values(fields).join('-');
  return (
    <form action={send}>
      <FormProblems state={state} signInLabel={signIn} id={`problems-${kind ?? 'main'}-${own}`} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton kind={kind} busyLabel={busy}>
        {children}
      </SubmitButton>
      {state.done && (
        <p className="small" role="status">
          {state.done}
        </p>
      )}
    </form>
  );
}
