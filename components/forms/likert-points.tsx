import type { ReactNode } from 'react';

/** As an answer is stored and sent: a figure of the scale, or that it was not seen. Absent is unanswered. */
export type LikertValue = number | 'not-seen';

export type LikertScale = { min: number; max: number; minLabel: string; maxLabel: string };

type LikertPointsProps = {
  name: string;
  firstId: string;
  scale: LikertScale;
  value: LikertValue | null;
  lang?: string;
};

/** The ruler: a radio for each figure, words at both ends. */
export function LikertPoints({ name, firstId, scale, value, lang }: LikertPointsProps) {
  return (
    <div className="scale">
      {pointsOf(scale).map((point) => (
        <ScalePoint
          key={point}
          name={name}
          id={point === scale.min ? firstId : undefined}
          point={point}
          checked={value === point}
          lang={lang}
        >
          {endLabel(scale, point)}
        </ScalePoint>
      ))}
    </div>
  );
}

type ScalePointProps = {
  name: string;
  id?: string;
  point: number;
  checked: boolean;
  lang?: string;
  children: ReactNode;
};

function ScalePoint({ name, id, point, checked, lang, children }: ScalePointProps) {
  return (
    <label className="point">
      <input type="radio" name={name} value={point} id={id} defaultChecked={checked} />
      <span className="dot">{point}</span>
      {children && (
        <span className="end" lang={lang}>
          {children}
        </span>
      )}
    </label>
  );
}

function pointsOf({ min, max }: LikertScale): number[] {
  return Array.from({ length: max - min + 1 }, (_, index) => min + index);
}

function endLabel({ min, max, minLabel, maxLabel }: LikertScale, point: number): string | null {
  if (point === min) return minLabel;
  return point === max ? maxLabel : null;
}
