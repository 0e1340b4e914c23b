import type { ReactNode } from 'react';

type EmptyStateProps = {
  title: string;
  /** Of the heading, under the one above it. */
  level?: 2 | 3;
  children?: ReactNode;
  action?: ReactNode;
};

/** An empty list says what to do. */
export function EmptyState({ title, level = 3, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty stack">
      <Heading className="lead">{title}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action}
    </div>
  );
}
