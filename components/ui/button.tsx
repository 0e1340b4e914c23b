import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** Without a kind it is the page's one primary action. */
export type ButtonKind = 'second' | 'quiet' | 'danger';

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind };

export function Button({ kind, className, type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames('btn', kind, className)} />;
}

type LinkButtonProps = ComponentProps<'a'> & { href: string; kind?: ButtonKind };

/** Goes somewhere; whatever changes something is a Button in a form. */
export function LinkButton({ kind, className, ...rest }: LinkButtonProps) {
  return <a {...rest} className={classNames('btn', kind, className)} />;
}
