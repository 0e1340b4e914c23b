import type { ReactNode } from 'react';

export type TimelineItem = {
  key: string;
  state: 'done' | 'now' | 'ahead';
  title: string;
  when: string;
  note?: ReactNode;
};

export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="timeline small">
      {items.map((item) => (
        <li key={item.key} className={item.state} aria-current={item.state === 'now' ? 'step' : undefined}>
          <b>{item.title}</b>
          {item.when}
          {item.note && (
            <>
              <br />
              <span className="soft">{item.note}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
