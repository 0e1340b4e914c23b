'use client';

import { useState } from 'react';
import { SelectField } from '@/components/ui/text-field';
import { Toast } from '@/components/ui/toast';
import { agendaTotals, type BlockKind, changeAgenda, emptyBlock } from '@/lib/features/preparations/agenda';
import type { BlockFields } from '@/lib/features/preparations/block-fields';
import { AgendaBar } from './agenda-bar';
import { BlockItem } from './block-item';
import type { EditorWords } from './editor-words';
import { fill } from './fill';
import { fieldsOf, type Keyed, keyed, partName, readMinutes } from './keyed-blocks';

type AgendaEditorProps = {
  blocks: BlockFields[];
  /** Of the meeting. */
  length: number;
  werkvormen: { value: string; label: string }[];
  errors: Record<string, string>;
  words: EditorWords;
};

type Gone = { block: Keyed; at: number } | null;

/** The parts of the agenda: minutes, order, what is done in them. Without a script each button is a post of its own. */
export function AgendaEditor({ blocks: given, length, werkvormen, errors, words }: AgendaEditorProps) {
  const [blocks, setBlocks] = useState(() => given.map(keyed));
  const [gone, setGone] = useState<Gone>(null);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<number | null>(null);
  const [addKind, setAddKind] = useState<BlockKind>('explore');
  const nameOf = ({ fields }: Keyed) => partName(fields, words.kinds);

  const move = (from: number, to: number) => {
    const block = blocks[from];
    if (!block || !(to in blocks)) return;
    setBlocks(changeAgenda(blocks, { do: 'move', from, to }));
    setSaid(fill(words.moved, { part: nameOf(block), place: to + 1, of: blocks.length }));
  };
  const moveByButton = (from: number, to: number) => {
    move(from, to);
    const button = to === 0 ? 'down' : to === blocks.length - 1 ? 'up' : to < from ? 'up' : 'down';
    requestAnimationFrame(() => document.getElementById(`block-${to}-${button}`)?.focus());
  };
  const remove = (at: number) => {
    const block = blocks[at];
    if (!block) return;
    setGone({ block, at });
    setBlocks(changeAgenda(blocks, { do: 'remove', at }));
  };
  const insert = (at: number, block: Keyed) => {
    setBlocks(changeAgenda(blocks, { do: 'insert', at, block }));
    setGone(null);
    requestAnimationFrame(() => document.getElementById(`block-${at}-minutes`)?.focus());
  };
  const change = (at: number, fields: Partial<BlockFields>) =>
    setBlocks(
      blocks.map((block, index) =>
        index === at ? { ...block, fields: { ...block.fields, ...fields } } : block,
      ),
    );

  const totals = agendaTotals(
    blocks.map(({ fields }) => ({
      kind: fields.kind as BlockKind,
      minutes: readMinutes(fields.minutes),
      theoryMinutes: readMinutes(fields.theory),
    })),
    length,
  );
  return (
    <section className="section stack" id="onderdelen" aria-labelledby="onderdelen-title" tabIndex={-1}>
      <h2 id="onderdelen-title">{words.agenda}</h2>
      <AgendaBar
        minutes={blocks.map(({ key, fields }) => ({ key, minutes: readMinutes(fields.minutes) }))}
        totals={totals}
        length={length}
        words={words}
      />
      {errors.onderdelen && <p className="error">{errors.onderdelen}</p>}
      {blocks.length === 0 && <p className="soft">{words.none}</p>}
      <ol className="plain-list agenda-blocks">
        {blocks.map((block, index) => (
          <BlockItem
            key={block.key}
            index={index}
            last={index === blocks.length - 1}
            block={block.fields}
            name={nameOf(block)}
            werkvormen={werkvormen}
            errors={errors}
            words={words}
            change={(fields) => change(index, fields)}
            move={(to) => moveByButton(index, to)}
            remove={() => remove(index)}
            dragging={dragged === index}
            drag={{
              start: () => setDragged(index),
              over: () => {
                if (dragged === null || dragged === index) return;
                move(dragged, index);
                setDragged(index);
              },
              end: () => setDragged(null),
            }}
          />
        ))}
      </ol>
      <p className="unseen-text" role="status">
        {said}
      </p>
      {gone && (
        <Toast
          action={
            <button type="button" className="btn quiet" onClick={() => insert(gone.at, gone.block)}>
              {words.undo}
            </button>
          }
        >
          {fill(words.removed, { part: nameOf(gone.block) })}
        </Toast>
      )}
      <div className="row agenda-add">
        <SelectField
          name="addKind"
          label={words.addKind}
          error={errors.addKind}
          value={addKind}
          onChange={(event) => setAddKind(event.target.value as BlockKind)}
          options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        />
        <button
          type="submit"
          name="do"
          value="add"
          className="btn second"
          onClick={(event) => {
            event.preventDefault();
            insert(blocks.length, keyed(fieldsOf(emptyBlock(addKind))));
          }}
        >
          {words.add}
        </button>
      </div>
    </section>
  );
}
