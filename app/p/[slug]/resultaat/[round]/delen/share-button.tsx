'use client';

import { type ReactNode, useActionState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import { answerTo, type BoundAction } from '@/lib/platform/tenancy/form-state';
import { paths } from '@/lib/shared/paths';

type ShareButtonProps = {
  change: BoundAction;
  slug: string;
  round: string;
  subject: 'self_scan' | 'learning_question';
  audience: string;
  shared: boolean;
  busyLabel: string;
  signInLabel: string;
  children: ReactNode;
};

/** Shares or withdraws, and says beside it that it is done. */
export function ShareButton({
  change,
  slug,
  round,
  subject,
  audience,
  shared,
  busyLabel,
  signInLabel,
  children,
}: ShareButtonProps) {
  const [all, action] = useActionState(change, {}, paths.sharing(slug, round));
  const state = answerTo(all, { subject, audience });
  return (
    <form action={action} className="grid justify-items-start gap-1">
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="audience" value={audience} />
      <input type="hidden" name="change" value={shared ? 'withdraw' : 'share'} />
      <SubmitButton kind="second" busyLabel={busyLabel}>
        {children}
      </SubmitButton>
      <span className="small" role="status">
        {state.problem ?? state.done}
      </span>
      {state.signIn && (
        <a href={state.signIn} target="_blank" rel="noopener">
          {signInLabel}
        </a>
      )}
    </form>
  );
}
