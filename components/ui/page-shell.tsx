import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Links, type PageLink } from './links';
import { CohortBar, TopBar, type TopBarProps } from './top-bar';

type PageShellProps = TopBarProps & {
  /** "Naar de inhoud" */
  skipLabel: string;
  cohort?: { name: string; facts: string[] } | null;
  foot: PageLink[];
  /** A form with a button behind the foot's links, as the other language. */
  footAction?: ReactNode;
  children: ReactNode;
};

/** What stands around every page. `read` centres one column, for pages without an account. */
export function PageShell({ skipLabel, cohort, foot, footAction, children, ...top }: PageShellProps) {
  const wrap = classNames('wrap', top.width === 'read' && 'read');
  return (
    <>
      <a className="skip" href="#inhoud">
        {skipLabel}
      </a>
      <header>
        <TopBar {...top} />
        {cohort && <CohortBar {...cohort} />}
      </header>
      <main id="inhoud">
        <div className={wrap}>{children}</div>
      </main>
      <footer className="foot">
        <div className={wrap}>
          <Links links={foot} />
          {footAction}
        </div>
      </footer>
    </>
  );
}
