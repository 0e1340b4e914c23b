import type { ReactNode } from 'react';
import { Sign } from './sign';

/** "Bewaard om 14.03 uur." A status, so that a change of it is read out. Empty until something was saved. */
export function SavedNote({ children }: { children?: ReactNode }) {
  return (
    <p className="saved" role="status">
      {children && (
        <>
          <Sign name="saved" />
          <span>{children}</span>
        </>
      )}
    </p>
  );
}
