import type { ReactNode } from 'react';
import { Help } from '@/components/ui/help';
import { softHyphens } from '@/lib/shared/soft-hyphens';
import { Progress } from './progress';

type AxisHeadingProps = {
  /** Above it all: whom the form is about. */
  about?: ReactNode;
  /** `label` is "Deel 2 van 5"; `at` counts from 1. */
  progress: { label: string; at: number; of: number };
  title: string;
  subtitle: string | null;
  help?: { label: string; text: string } | null;
  /** Of title, subtitle and help. */
  lang?: string;
  /** Of the heading, for FocusOnMount. */
  id?: string;
  children?: ReactNode;
};

/** The top of one part of a form: how far, which axis, what it means, what to do. */
export function AxisHeading({
  about,
  progress,
  title,
  subtitle,
  help,
  lang,
  id,
  children,
}: AxisHeadingProps) {
  return (
    <div className="stack-s">
      {about && <p className="soft">{about}</p>}
      <Progress {...progress} />
      <h1 lang={lang} id={id} tabIndex={id ? -1 : undefined}>
        {softHyphens(title)}
      </h1>
      {subtitle && (
        <p className="lead" lang={lang}>
          {subtitle}
        </p>
      )}
      {help && (
        <Help label={help.label}>
          <p>{help.text}</p>
        </Help>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
