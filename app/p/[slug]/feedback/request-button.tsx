'use client';

import { type ReactNode, useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import type { ButtonKind } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/platform/tenancy/form-state';

type RequestButtonProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  requestId: string;
  permalink: string;
  kind?: ButtonKind;
  busy: string;
  signIn: string;
  children: ReactNode;
};

/** One button that does something with one request, and says why when it could not. */
export function RequestButton({
  action,
  requestId,
  permalink,
  kind,
  busy,
  signIn,
  children,
}: RequestButtonProps) {
  const [state, send] = useActionState(action, {}, permalink);
  return (
    <form action={send}>
      <FormProblems state={state} signInLabel={signIn} id={`problems-${kind ?? 'main'}`} />
      <input type="hidden" name="requestId" value={requestId} />
      <SubmitButton kind={kind} busyLabel={busy}>
        {children}
      </SubmitButton>
    </form>
  );
}
