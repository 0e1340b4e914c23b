import type { ReactNode } from 'react';

/** One friendly page that says how it is, and what can be done. */
export function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="stack">
      <h1>{title}</h1>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
