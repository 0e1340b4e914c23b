import type { ReactNode } from 'react';
import { classNames } from './class-names';

type SectionProps = {
  id: string;
  title: ReactNode;
  /** Heard, not seen. */
  titleHidden?: boolean;
  /** Without the line above it. */
  open?: boolean;
  children: ReactNode;
};

/** A part of the page with its heading, below a line. */
export function Section({ id, title, titleHidden = false, open = false, children }: SectionProps) {
  return (
    <section className={classNames('section stack', open && 'open')} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={titleHidden ? 'unseen-text' : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
