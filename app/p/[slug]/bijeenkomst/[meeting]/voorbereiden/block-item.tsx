import type { MouseEvent } from 'react';
import { FieldError } from '@/components/ui/field';
import { Sign } from '@/components/ui/sign';
import { SelectField, TextAreaField, TextField } from '@/components/ui/text-field';
import type { BlockKind } from '@/lib/features/preparations/agenda';
import { type BlockFields, blockField } from '@/lib/features/preparations/block-fields';
import { MOST_BLOCK_NOTE, MOST_BLOCK_TITLE } from '@/lib/features/preparations/limits';
import type { EditorWords } from './editor-words';
import { fill } from './fill';

type BlockItemProps = {
  index: number;
  last: boolean;
  block: BlockFields;
  name: string;
  werkvormen: { value: string; label: string }[];
  errors: Record<string, string>;
  words: EditorWords;
  change: (fields: Partial<BlockFields>) => void;
  move: (to: number) => void;
  remove: () => void;
  dragging: boolean;
  drag: { start: () => void; over: () => void; end: () => void };
};

/** One part: its name and minutes, buttons for its place, and behind a line the rest. */
export function BlockItem(props: BlockItemProps) {
  const { index, last, block, name, errors, words, change, move, dragging, drag } = props;
  const id = (field: keyof BlockFields) => blockField(index, field);
  const wrong = errors[id('minutes')];
  const label = fill(words.minutesOf, { part: name });
  return (
    <li
      className={dragging ? 'dragging' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        drag.over();
      }}
      onDrop={(event) => event.preventDefault()}
    >
      <input type="hidden" name={id('kind')} value={block.kind} />
      <div className="agenda-row">
        <span
          className="agenda-handle"
          title={words.drag}
          aria-hidden="true"
          draggable
          onDragStart={drag.start}
          onDragEnd={drag.end}
        />
        <div>
          <h3>{name}</h3>
          <p className="small soft">{words.whys[block.kind as BlockKind]}</p>
          {wrong && <FieldError id={id('minutes')}>{wrong}</FieldError>}
        </div>
        <div className="agenda-controls">
          <label className="agenda-minutes">
            <input
              id={id('minutes')}
              name={id('minutes')}
              className="input"
              inputMode="numeric"
              maxLength={3}
              autoComplete="off"
              aria-label={label}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? `${id('minutes')}-error` : undefined}
              value={block.minutes}
              onChange={(event) => change({ minutes: event.target.value })}
            />
            <span>{words.min}</span>
          </label>
          <MoveButton {...props} way="up" off={index === 0} go={() => move(index - 1)} />
          <MoveButton {...props} way="down" off={last} go={() => move(index + 1)} />
        </div>
      </div>
      <BlockDetails {...props} />
    </li>
  );
}

type MoveButtonProps = Pick<BlockItemProps, 'index' | 'name' | 'words'> & {
  way: 'up' | 'down';
  off: boolean;
  go: () => void;
};

function MoveButton({ index, name, words, way, off, go }: MoveButtonProps) {
  return (
    <button
      id={`block-${index}-${way}`}
      type="submit"
      name="do"
      value={`${way}-${index}`}
      className="btn second square"
      aria-label={fill(words[way], { part: name })}
      disabled={off}
      onClick={instead(go)}
    >
      <Sign name={way} />
    </button>
  );
}

function BlockDetails({ index, block, name, werkvormen, errors, words, change, remove }: BlockItemProps) {
  const field = (own: 'title' | 'theory' | 'werkvorm' | 'note') => ({
    name: blockField(index, own),
    error: errors[blockField(index, own)],
    value: block[own],
    onChange: (event: { target: { value: string } }) => change({ [own]: event.target.value }),
  });
  const wrong = (['title', 'theory', 'werkvorm', 'note'] as const).some((own) => field(own).error);
  const chosen = werkvormen.find(({ value }) => value === block.werkvorm)?.label;
  return (
    <details className="help" open={wrong || undefined}>
      <summary>
        <span>
          {chosen ?? words.more}
          <span className="unseen-text">: {name}</span>
        </span>
      </summary>
      <div className="stack">
        <TextField
          {...field('title')}
          label={words.title}
          hint={words.titleHint}
          maxLength={MOST_BLOCK_TITLE}
        />
        <SelectField
          {...field('werkvorm')}
          label={words.werkvorm}
          options={[{ value: '', label: words.noWerkvorm }, ...werkvormen]}
        />
        <TextField
          {...field('theory')}
          label={words.theory}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
        />
        <TextAreaField
          {...field('note')}
          label={words.note}
          hint={words.noteHint}
          rows={3}
          maxLength={MOST_BLOCK_NOTE}
        />
        <button
          type="submit"
          name="do"
          value={`remove-${index}`}
          className="btn quiet"
          onClick={instead(remove)}
        >
          {fill(words.remove, { part: name })}
        </button>
      </div>
    </details>
  );
}

/** With a script the button does it here; without one it posts. */
function instead(work: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault();
    work();
  };
}
