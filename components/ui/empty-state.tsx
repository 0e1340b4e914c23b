import type { ReactNode } from 'react';

/** An empty list says what to do. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty stack">
      <h3>{title}</h3>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
