import type { ReactNode } from 'react';
import { Choice } from '@/components/ui/choice';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field';

/** As an answer is stored and sent: a figure of the scale, or that it was not seen. Absent is unanswered. */
export type LikertValue = number | 'not-seen';

export type LikertScale = { min: number; max: number; minLabel: string; maxLabel: string };

export type LikertQuestionProps = {
  /** Of the radios. */
  name: string;
  /** Of the first radio, and so the target of an error's link; the name unless told. */
  id?: string;
  statement: string;
  /** Examples that help to score the statement; they are not scored themselves. */
  indicators?: { intro: string; items: string[] } | null;
  scale: LikertScale;
  value: LikertValue | null;
  /** "niet gezien"; without it that answer is not offered. */
  notSeenLabel?: string;
  error?: string | null;
  describedBy?: string;
  /** Of the statement, its indicators and the scale's labels: an instrument keeps its own language. */
  lang?: string;
};

/** One statement with its scale. Plain radios: it works without a script, and inside a client form through `onChange` of the form. */
export function LikertQuestion({
  name,
  id = name,
  statement,
  indicators,
  scale,
  value,
  notSeenLabel,
  error,
  describedBy,
  lang,
}: LikertQuestionProps) {
  const described = [indicators && `${id}-indicators`, error && `${id}-error`, describedBy]
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset
      className={classNames('likert', error && 'has-error')}
      aria-describedby={described || undefined}
    >
      <legend lang={lang}>{statement}</legend>
      {indicators && <Indicators id={`${id}-indicators`} {...indicators} lang={lang} />}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="answer">
        <div className="scale">
          {pointsOf(scale).map((point) => (
            <ScalePoint
              key={point}
              name={name}
              id={point === scale.min ? id : undefined}
              point={point}
              checked={value === point}
              lang={lang}
            >
              {endLabel(scale, point)}
            </ScalePoint>
          ))}
        </div>
        {notSeenLabel && (
          <Choice
            type="radio"
            name={name}
            value="not-seen"
            defaultChecked={value === 'not-seen'}
            label={notSeenLabel}
            className="not-seen"
          />
        )}
      </div>
    </fieldset>
  );
}

function Indicators({
  id,
  intro,
  items,
  lang,
}: {
  id: string;
  intro: string;
  items: string[];
  lang?: string;
}) {
  return (
    <div className="indicators hint" id={id} lang={lang}>
      <p>{intro}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
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
