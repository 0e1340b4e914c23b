import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { HintAndError } from './field';

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'className'> & {
  type: 'radio' | 'checkbox';
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
};

/** One radio or checkbox with a target as wide as its words. Choices with a hint have a bold label. */
export function Choice({ type, label, hint, className, ...input }: ChoiceProps) {
  return (
    <label className={classNames('choice', className)}>
      <input {...input} type={type} />
      <span>
        {hint ? <b>{label}</b> : label}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}

/** A setting that is on or off; beside it stands what that means now. Give it a form with a button, or a client that saves it. */
export function Switch(props: Omit<ChoiceProps, 'type' | 'className'>) {
  return <Choice {...props} type="checkbox" role="switch" className="switch" />;
}

type ChoiceGroupProps = {
  /** The target of an error's link, by `#id`. */
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  children: ReactNode;
};

export function ChoiceGroup({ id, legend, hint, error, children }: ChoiceGroupProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      id={id}
      tabIndex={error ? -1 : undefined}
      aria-describedby={described || undefined}
      className={classNames(error && 'has-error') || undefined}
    >
      <legend className="label">{legend}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
