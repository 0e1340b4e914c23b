import type { ReactNode } from 'react';

/** One line behind a "?", for every word that asks for it. */
export function Help({ label, children, lang }: { label: string; children: ReactNode; lang?: string }) {
  return (
    <details className="help">
      <summary>
        <span>{label}</span>
      </summary>
      <div className="hint" lang={lang}>
        {children}
      </div>
    </details>
  );
}
