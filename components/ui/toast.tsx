import type { ReactNode } from 'react';

/** What just went, and the way back: `action` is a form with a quiet button. Stands where the thing stood. */
export function Toast({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="toast">
      <span role="status">{children}</span>
      {action}
    </div>
  );
}
