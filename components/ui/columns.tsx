import type { ReactNode } from 'react';

/** A reading column with what helps beside it; below it on a phone. */
export function WithSide({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="cols">
      <div className="read">{children}</div>
      <aside className="side">{side}</aside>
    </div>
  );
}
