'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

export type NoteFormWords = Record<
  | 'text'
  | 'more'
  | 'url'
  | 'urlHint'
  | 'consent'
  | 'consentLegend'
  | 'consentHint'
  | 'save'
  | 'busy'
  | 'signIn',
  string
>;

type NoteFormProps = {
  save: BoundAction;
  permalink: string;
  note: string;
  meeting: string;
  /** What was saved before. */
  saved: { text: string; url: string; consent: boolean } | null;
  words: NoteFormWords;
};

/** One field and a button; a link waits behind a second one. */
export function NoteForm({ save, permalink, note, meeting, saved, words }: NoteFormProps) {
  const [state, send] = useActionState(save, {}, permalink);
  const { errors = {}, values } = state;
  const url = values?.url ?? saved?.url ?? '';
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="note" value={note} />
      <input type="hidden" name="meeting" value={meeting} />
      <TextAreaField
        name="text"
        label={words.text}
        error={errors.text}
        defaultValue={values?.text ?? saved?.text}
        rows={4}
        maxLength={2000}
        required
      />
      <details className="help" open={url !== '' || errors.url !== undefined || undefined}>
        <summary>
          <span>{words.more}</span>
        </summary>
        <div className="stack">
          <TextField
            name="url"
            type="url"
            label={words.url}
            hint={words.urlHint}
            error={errors.url}
            defaultValue={url}
            maxLength={500}
            autoComplete="off"
          />
          <ChoiceGroup
            id="consent"
            legend={words.consentLegend}
            hint={words.consentHint}
            error={errors.consent}
          >
            <Choice
              type="checkbox"
              name="consent"
              label={words.consent}
              defaultChecked={values ? values.consent === 'on' : saved?.consent}
            />
          </ChoiceGroup>
        </div>
      </details>
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}
