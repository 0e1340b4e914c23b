import type { ReactNode } from 'react';

export function Facts({ items }: { items: { term: string; detail: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map(({ term, detail }) => [
        <dt key={term}>{term}</dt>,
        <dd key={`${term}-detail`}>{detail}</dd>,
      ])}
    </dl>
  );
}
