import { classNames } from '@/components/ui/class-names';
import { type RingSegment, type RingSize, ringSegments } from './ring-geometry';

type RingProps = {
  /** s is the mark in the header, m stands beside a sentence, l on a group's home. */
  size: RingSize;
  /** Phase 1 to 5, or null where there is no group. */
  place: number | null;
  /** One or two lines: "Ronde 3", "van 6". */
  centre?: [string, string?];
  /** Where each segment leads; a PhaseList beside it has the same links for keyboard and voice. */
  links?: (string | null)[];
};

/** The five phases. The picture is silent; what it says stands in words beside it. */
export function Ring({ size, place, centre, links }: RingProps) {
  return (
    <svg className={classNames('ring', size)} viewBox="0 0 240 240" aria-hidden="true" focusable="false">
      {ringSegments(size, place).map((segment) => {
        const href = links?.[segment.phase - 1];
        const drawn = <Segment key={segment.phase} segment={segment} numbered={size !== 's'} />;
        return href ? (
          <a key={segment.phase} href={href} tabIndex={-1}>
            {drawn}
          </a>
        ) : (
          drawn
        );
      })}
      {centre && <Centre lines={centre} />}
    </svg>
  );
}

function Segment({
  segment: { phase, here, path, label },
  numbered,
}: {
  segment: RingSegment;
  numbered: boolean;
}) {
  return (
    <>
      <path className={classNames('seg', here && 'here')} d={path} />
      {numbered && (
        <text className={here ? 'here-n' : undefined} x={label.x} y={label.y}>
          {phase}
        </text>
      )}
    </>
  );
}

function Centre({ lines: [first, second] }: { lines: [string, string?] }) {
  return (
    <>
      <text className="centre" x="120" y={second ? 111 : 120}>
        {first}
      </text>
      {second && (
        <text className="centre-s" x="120" y="132">
          {second}
        </text>
      )}
    </>
  );
}
