'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { DateWords } from './closure-words';
import { GapNote, NoSchoolNote } from './date-notes';

type ProposalFormProps = {
  save: BoundAction;
  dates: (DateWords & { day: string; label: string; words: string })[];
  hidden: Record<string, string>;
  permalink: string;
  words: { busy: string; signIn: string; look: string; save: string };
};

/** The line of proposed dates, each in a field of its own: check them again, or save them. */
export function ProposalForm({ save, dates, hidden, permalink, words }: ProposalFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  return (
    <form action={action} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="proposal-problems" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ol className="timeline down">
        {dates.map(({ day, label, words: inWords, ...said }, at) => (
          <li key={label} className="stack-s">
            <GapNote {...said} />
            <TextField
              name={`day-${at + 1}`}
              id={`day-${at + 1}`}
              type="date"
              label={label}
              hint={inWords}
              error={state.errors?.[`day-${at + 1}`]}
              defaultValue={state.values?.[`day-${at + 1}`] ?? day}
            />
            <NoSchoolNote {...said} />
          </li>
        ))}
      </ol>
      <div className="actions">
        <SubmitButton name="step" value="save" busyLabel={words.busy}>
          {words.save}
        </SubmitButton>
        <SubmitButton name="step" value="look" kind="second" busyLabel={words.busy}>
          {words.look}
        </SubmitButton>
      </div>
    </form>
  );
}
