import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Tag } from './tag';

/** Stops on a way, from the first to the last, below each other on every screen: their texts are people's own. */
export function StopList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="stops" aria-label={label}>
      {children}
    </ol>
  );
}

type PathStopProps = {
  /** What this stop is, in a word or two. */
  title: ReactNode;
  when?: ReactNode;
  /** A larger mark. */
  kind?: 'main';
  /** Said beside the stop where they are now. */
  here?: string;
  children?: ReactNode;
};

export function PathStop({ title, when, kind, here, children }: PathStopProps) {
  return (
    <li className={classNames('stop stack-s', kind, here && 'now')} aria-current={here ? 'step' : undefined}>
      <p>
        <b>{title}</b> {here && <Tag place>{here}</Tag>}
        {when && (
          <>
            <br />
            <span className="small soft">{when}</span>
          </>
        )}
      </p>
      {children}
    </li>
  );
}
