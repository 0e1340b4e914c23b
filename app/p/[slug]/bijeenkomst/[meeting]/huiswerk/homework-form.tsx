'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextAreaField, TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { HomeworkWords } from './homework-words';

type Props = {
  action: BoundAction;
  permalink: string;
  meeting: string;
  saved: {
    text: string | null;
    minutes: number | null;
    theory: string | null;
    presenterId: string | null;
  } | null;
  people: { id: string; name: string }[];
  words: HomeworkWords;
};

export function HomeworkForm({ action, permalink, meeting, saved, people, words }: Props) {
  const [{ errors = {}, values, ...state }, send] = useActionState(action, {}, permalink);
  const filled = (name: string, before: string | number | null | undefined) =>
    values?.[name] ?? (before === null || before === undefined ? '' : String(before));
  return (
    <>
      <FormProblems state={{ ...state, errors }} signInLabel={words.signIn} />
      <form action={send} className="stack" noValidate>
        <input type="hidden" name="meeting" value={meeting} />
        <TextAreaField
          name="text"
          label={words.text}
          hint={words.textHint}
          error={errors.text}
          defaultValue={filled('text', saved?.text)}
          rows={5}
        />
        <TextField
          name="minutes"
          label={words.minutes}
          hint={words.minutesHint}
          error={errors.minutes}
          defaultValue={filled('minutes', saved?.minutes)}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextAreaField
          name="theory"
          label={words.theory}
          hint={words.theoryHint}
          error={errors.theory}
          defaultValue={filled('theory', saved?.theory)}
          rows={3}
        />
        <SelectField
          name="presenter"
          label={words.presenter}
          hint={words.presenterHint}
          error={errors.presenter}
          defaultValue={filled('presenter', saved?.presenterId)}
          options={[
            { value: '', label: words.nobody },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div className="actions">
          <SubmitButton busyLabel={words.saving}>{words.save}</SubmitButton>
        </div>
      </form>
    </>
  );
}
