import { Tag } from '@/components/ui/tag';
import { Ring } from './ring';

export type Phase = { name: string; hint: string; href: string | null };

type PhaseListProps = {
  /** Five, in order. */
  phases: Phase[];
  place: number | null;
  /** "jullie zijn hier" */
  hereLabel: string;
};

export function PhaseList({ phases, place, hereLabel }: PhaseListProps) {
  return (
    <ol className="phases">
      {phases.map((phase, index) => (
        <PhaseItem
          key={phase.name}
          phase={phase}
          number={index + 1}
          hereLabel={place === index + 1 ? hereLabel : null}
        />
      ))}
    </ol>
  );
}

function PhaseItem({
  phase: { name, hint, href },
  number,
  hereLabel,
}: {
  phase: Phase;
  number: number;
  hereLabel: string | null;
}) {
  const words = (
    <>
      <b>{name}</b>
      {hereLabel && (
        <>
          {' '}
          <Tag place>{hereLabel}</Tag>
        </>
      )}
      <small>{hint}</small>
    </>
  );
  const current = hereLabel ? 'step' : undefined;
  return (
    <li className={hereLabel ? 'here' : undefined}>
      <span className="n" aria-hidden="true">
        {number}
      </span>
      {href ? (
        <a className="phase" href={href} aria-current={current}>
          {words}
        </a>
      ) : (
        <span className="phase" aria-current={current}>
          {words}
        </span>
      )}
    </li>
  );
}

/** The large ring with its list: below it on a phone, beside it where there is room. */
export function RingWithPhases({ centre, ...list }: PhaseListProps & { centre?: [string, string?] }) {
  return (
    <div className="ring-with-list">
      <Ring size="l" place={list.place} centre={centre} links={list.phases.map((phase) => phase.href)} />
      <PhaseList {...list} />
    </div>
  );
}
