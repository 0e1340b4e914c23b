import type { ReactNode } from 'react';

/** The one white sheet of a page. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className="sheet stack">{children}</div>;
}

type NextStepProps = {
  /** "Je volgende stap" */
  eyebrow: string;
  /** One sentence; the page's heading. */
  title: ReactNode;
  children?: ReactNode;
  /** One primary button, at most one quiet link. */
  actions?: ReactNode;
  /** What comes after it, or the small ring. */
  then?: ReactNode;
};

export function NextStep({ eyebrow, title, children, actions, then }: NextStepProps) {
  return (
    <section className="sheet next-step">
      <div className="stack">
        <p className="eyebrow">{eyebrow}</p>
        <h1>{title}</h1>
        {children}
        {actions && <div className="actions">{actions}</div>}
      </div>
      {then && <div className="then stack-s">{then}</div>}
    </section>
  );
}
