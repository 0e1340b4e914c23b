'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SavedNote } from '@/components/ui/saved-note';
import { Sign } from '@/components/ui/sign';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import { answerTo, type BoundAction } from '@/lib/platform/tenancy/form-state';

type Props = {
  action: BoundAction;
  permalink: string;
  /** The meeting in which it was given. */
  meeting: string;
  done: boolean;
  outcome: string;
  words: Record<
    'isDone' | 'isOpen' | 'outcome' | 'outcomeHint' | 'tick' | 'undo' | 'save' | 'busy' | 'signIn',
    string
  >;
};

/** One form with a button per deed: whichever is pressed, what was written is kept. */
export function TickForm({ action, permalink, meeting, done, outcome, words }: Props) {
  const [all, send] = useActionState(action, {}, permalink);
  const state = answerTo(all, { meeting });
  const id = `outcome-${meeting}`;
  const problem = state.errors?.outcome;
  const button = (change: 'done' | 'undo' | 'save', label: string, kind?: 'second') => (
    <SubmitButton name="change" value={change} kind={kind} busyLabel={words.busy}>
      {label}
    </SubmitButton>
  );
  return (
    <form action={send} className="sheet stack">
      <FormProblems
        state={{ ...state, errors: problem ? { [id]: problem } : {} }}
        signInLabel={words.signIn}
        id={`${id}-problems`}
      />
      <input type="hidden" name="meeting" value={meeting} />
      <p>
        <Sign name={done ? 'done' : 'open'} /> {done ? words.isDone : words.isOpen}
      </p>
      <TextAreaField
        id={id}
        name="outcome"
        label={words.outcome}
        hint={words.outcomeHint}
        error={problem}
        defaultValue={state.values?.outcome ?? outcome}
        rows={3}
      />
      <div className="actions">
        {done ? button('save', words.save) : button('done', words.tick)}
        {done ? button('undo', words.undo, 'second') : button('save', words.save, 'second')}
      </div>
      <SavedNote>{state.done}</SavedNote>
    </form>
  );
}
