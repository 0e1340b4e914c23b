'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice } from '@/components/ui/choice';
import { FocusOnMount } from '@/components/ui/focus-on-mount';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import { PreviewGroups } from './preview-groups';
import type { ImportState, ShownPreview } from './shown-preview';

type Words = Record<
  'text' | 'textHint' | 'file' | 'fileHint' | 'look' | 'again' | 'inviteHint' | 'line' | 'busy' | 'signIn',
  string
>;

type ImportFormProps = {
  save: (previous: ImportState, form: FormData) => Promise<ImportState>;
  permalink: string;
  words: Words;
};

/** First the list, then what it would do with a button that does it. The list travels along; nothing is kept in between. */
export function ImportForm({ save, permalink, words }: ImportFormProps) {
  const [state, action] = useActionState<ImportState, FormData>(save, {}, permalink);
  const text = state.values?.text ?? '';
  if (state.preview) {
    return (
      <form action={action} className="stack-l" noValidate>
        <input type="hidden" name="text" value={text} />
        <LookedAt preview={state.preview} notice={state.notice} words={words} />
        <div className="actions">
          {state.preview.button && (
            <SubmitButton name="step" value="add" busyLabel={words.busy}>
              {state.preview.button}
            </SubmitButton>
          )}
          <a href={permalink} className={state.preview.button ? 'btn quiet' : 'btn second'}>
            {words.again}
          </a>
        </div>
      </form>
    );
  }
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <TextField
        name="file"
        type="file"
        accept=".csv,.txt,text/csv"
        label={words.file}
        hint={words.fileHint}
      />
      <TextAreaField
        name="text"
        label={words.text}
        hint={words.textHint}
        error={state.errors?.text}
        defaultValue={text}
        rows={8}
        spellCheck={false}
      />
      <div className="actions">
        <SubmitButton name="step" value="look" busyLabel={words.busy}>
          {words.look}
        </SubmitButton>
      </div>
    </form>
  );
}

type LookedAtProps = { preview: ShownPreview; notice?: string; words: Words };

function LookedAt({ preview, notice, words }: LookedAtProps) {
  return (
    <>
      <input type="hidden" name="seen" value={preview.seen} />
      <FocusOnMount id="voorbeeld" again={preview} />
      {notice && <Notice kind="warn" role="alert" title={notice} />}
      <h2 id="voorbeeld" tabIndex={-1}>
        {preview.title}
      </h2>
      {preview.note && <p>{preview.note}</p>}
      <PreviewGroups groups={preview.groups} line={words.line} />
      {preview.invite && (
        <Choice
          type="checkbox"
          name="invite"
          value="on"
          label={preview.invite}
          hint={words.inviteHint}
          defaultChecked
        />
      )}
    </>
  );
}
