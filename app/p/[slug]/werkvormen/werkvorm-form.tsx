'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextAreaField, TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { WerkvormWords } from './werkvorm-words';

type WerkvormFormProps = {
  save: BoundAction;
  /** The one that is changed; none for a new one. */
  werkvorm?: {
    id: string;
    title: string;
    phase: number;
    minutes: number;
    steps: string[];
    source: string | null;
  };
  permalink: string;
  words: WerkvormWords;
  button: string;
};

export function WerkvormForm({ save, werkvorm, permalink, words, button }: WerkvormFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  const values = {
    title: werkvorm?.title ?? '',
    phase: String(werkvorm?.phase ?? 2),
    minutes: String(werkvorm?.minutes ?? 30),
    steps: werkvorm?.steps.join('\n') ?? '',
    source: werkvorm?.source ?? '',
    ...state.values,
  };
  const field = (name: 'title' | 'minutes' | 'steps' | 'source') => ({
    name,
    error: state.errors?.[name],
    defaultValue: values[name],
  });
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      {werkvorm && <input type="hidden" name="werkvorm" value={werkvorm.id} />}
      <TextField {...field('title')} label={words.title} maxLength={200} autoComplete="off" />
      <SelectField
        name="phase"
        key={`phase-${values.phase}`}
        label={words.phase}
        error={state.errors?.phase}
        defaultValue={values.phase}
        options={words.phases}
      />
      <TextField
        {...field('minutes')}
        label={words.minutes}
        hint={words.minutesHint}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
      />
      <TextAreaField {...field('steps')} label={words.steps} hint={words.stepsHint} rows={8} />
      <TextAreaField {...field('source')} label={words.source} hint={words.sourceHint} rows={2} />
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{button}</SubmitButton>
      </div>
    </form>
  );
}
