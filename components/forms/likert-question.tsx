import { Choice } from '@/components/ui/choice';
import { classNames } from '@/components/ui/class-names';
import { FieldError } from '@/components/ui/field';
import { LikertPoints, type LikertScale, type LikertValue } from './likert-points';

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
        <LikertPoints name={name} firstId={id} scale={scale} value={value} lang={lang} />
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
