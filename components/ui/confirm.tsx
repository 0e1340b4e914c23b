import type { ReactNode } from 'react';
import type { ButtonKind } from './button';
import { classNames } from './class-names';

type ConfirmSheetProps = {
  title: string;
  children: ReactNode;
  /** The danger button in its form, then the way out as a second button. */
  actions: ReactNode;
};

/** The question before what cannot be undone, as a page of its own. */
export function ConfirmSheet({ title, children, actions }: ConfirmSheetProps) {
  return (
    <div className="sheet stack">
      <h1>{title}</h1>
      {typeof children === 'string' ? <p>{children}</p> : children}
      <div className="actions">{actions}</div>
    </div>
  );
}

/** The same where you are: a button that opens the question below it. Works without a script; closing it is the way out. */
export function ConfirmHere({
  label,
  kind = 'quiet',
  title,
  children,
  actions,
}: ConfirmSheetProps & { label: ReactNode; kind?: ButtonKind }) {
  return (
    <details className="confirm">
      <summary className={classNames('btn', kind)}>{label}</summary>
      <div className="sheet stack">
        <h3>{title}</h3>
        {typeof children === 'string' ? <p>{children}</p> : children}
        <div className="actions">{actions}</div>
      </div>
    </details>
  );
}
