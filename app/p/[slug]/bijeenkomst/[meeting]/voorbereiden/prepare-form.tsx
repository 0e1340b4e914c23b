'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SavedNote } from '@/components/ui/saved-note';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import { type BlockFields, blockField, blocksInFields } from '@/lib/features/preparations/block-fields';
import { MOST_ANSWER, MOST_NOTE } from '@/lib/features/preparations/limits';
import { fourQuestions, type Question } from '@/lib/features/preparations/missing-for-ready';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import { AgendaEditor } from './agenda-editor';
import type { EditorWords } from './editor-words';
import { partName } from './keyed-blocks';

type Text = Question | 'purpose' | 'bring' | 'note';

type PrepareFormProps = {
  save: BoundAction;
  meeting: string;
  /** Of the preparation as it is shown. */
  revision: number;
  length: number;
  texts: Record<Text, string | null>;
  blocks: BlockFields[];
  werkvormen: { value: string; label: string }[];
  permalink: string;
  words: EditorWords;
  /** "Bewaard om 20.11 uur." */
  saved: string | null;
};

/** What a duo writes about a meeting, in one form: agenda, what participants read, the four questions, a note. */
export function PrepareForm(props: PrepareFormProps) {
  const { save, meeting, revision, length, texts, werkvormen, permalink, words, saved } = props;
  const [state, action] = useActionState(save, {}, permalink);
  const { errors = {}, values } = state;
  const field = (name: Text, rows = 3) => ({
    name,
    rows,
    label: name === 'note' ? words.ownNote : words[name],
    error: errors[name],
    defaultValue: values?.[name] ?? texts[name] ?? '',
    maxLength: name === 'note' ? MOST_NOTE : MOST_ANSWER,
  });
  return (
    <form action={action} noValidate>
      <FormProblems state={{ ...state, fields: namesOf(values, words) }} signInLabel={words.signIn} />
      <input type="hidden" name="meeting" value={meeting} />
      <input type="hidden" name="revision" value={revision} />
      {/* Enter in a field saves: the first button of a form is the one that it presses. */}
      <button type="submit" name="do" value="save" className="unseen-text" tabIndex={-1} aria-hidden="true">
        {words.save}
      </button>
      <AgendaEditor
        blocks={values ? blocksInFields(values).map(({ block }) => block) : props.blocks}
        length={length}
        werkvormen={werkvormen}
        errors={errors}
        words={words}
      />
      <section className="section stack" id="lezen" aria-labelledby="lezen-title">
        <h2 id="lezen-title">{words.about}</h2>
        <TextAreaField {...field('purpose', 2)} hint={words.purposeHint} />
        <TextAreaField {...field('bring', 2)} hint={words.bringHint} />
      </section>
      <section className="section stack" id="vragen" aria-labelledby="vragen-title">
        <h2 id="vragen-title">{words.questions}</h2>
        <p>{words.questionsText}</p>
        {fourQuestions.map((question) => (
          <TextAreaField key={question} {...field(question, 2)} hint={words[`${question}Hint`]} />
        ))}
        <TextAreaField {...field('note')} hint={words.noteHint} />
      </section>
      <div className="actions">
        <SubmitButton name="do" value="save" busyLabel={words.busy}>
          {words.save}
        </SubmitButton>
        <SubmitButton name="do" value="ready" kind="second" busyLabel={words.busy}>
          {words.saveReady}
        </SubmitButton>
      </div>
      <SavedNote>{state.done ?? saved}</SavedNote>
    </form>
  );
}

/** What each field of a part is called in the list of what is wrong: after its part. */
function namesOf(values: Record<string, string> = {}, { kinds }: EditorWords): Record<string, string> {
  const named = blocksInFields(values).flatMap(({ index, block }) =>
    (Object.keys(block) as (keyof BlockFields)[]).map((field) => [
      blockField(index, field),
      partName(block, kinds),
    ]),
  );
  return Object.fromEntries(named);
}
