'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, 'type'> & {
  /** Shown while the form is on its way: "Bezig met versturen…". */
  busyLabel: string;
};

/** Sends its form once: while it is under way it says so and stays focusable, but sends nothing more. */
export function SubmitButton({ busyLabel, children, onClick, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  const send = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <Button {...rest} type="submit" aria-disabled={pending || undefined} onClick={send}>
      {pending ? <span role="status">{busyLabel}</span> : children}
    </Button>
  );
}
