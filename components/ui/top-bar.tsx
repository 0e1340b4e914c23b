import type { ReactNode } from 'react';
import { Ring } from '@/components/charts/ring';
import { classNames } from './class-names';
import { Links, type PageLink } from './links';

export type TopBarProps = {
  brand: { href: string; name: string };
  /** The group's phase, 1 to 5, shown in the mark; without a group the mark is all petrol. */
  place?: number | null;
  nav?: { label: string; links: PageLink[] };
  /** The word on the phone's menu button. */
  menuLabel?: string;
  /** A form with a button, as sign out: last in the menu. */
  action?: ReactNode;
  width?: 'read' | 'wide';
};

export function TopBar({
  brand,
  place = null,
  nav,
  menuLabel = 'Menu',
  action,
  width = 'wide',
}: TopBarProps) {
  return (
    <div className="top">
      <div className={classNames('wrap', width === 'read' && 'read')}>
        <a className="brand" href={brand.href}>
          <Ring size="s" place={place} />
          {brand.name}
        </a>
        {nav && (
          <>
            <nav className="nav" aria-label={nav.label}>
              <Links links={nav.links} />
              {action}
            </nav>
            <details className="menu">
              <summary>{menuLabel}</summary>
              <nav className="menu-panel" aria-label={menuLabel}>
                <Links links={nav.links} />
                {action}
              </nav>
            </details>
          </>
        )}
      </div>
    </div>
  );
}

/** Which group, which phase, when the next meeting is. */
export function CohortBar({ name, facts }: { name: string; facts: string[] }) {
  return (
    <div className="cohort">
      <div className="wrap">
        <strong>{name}</strong>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
    </div>
  );
}
