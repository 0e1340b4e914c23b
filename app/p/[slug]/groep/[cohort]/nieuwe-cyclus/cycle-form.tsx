'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { MOST_COHORT_NAME } from '@/lib/features/cohorts/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Words = Record<
  | 'name'
  | 'nameHint'
  | 'startDay'
  | 'startTime'
  | 'lastDay'
  | 'feedbackClosesOn'
  | 'feedbackClosesHint'
  | 'start'
  | 'busy'
  | 'signIn',
  string
>;

type CycleFormProps = {
  action: BoundAction;
  cohort: string;
  /** Asks until when students answer. */
  pooled: boolean;
  initial: Record<string, string>;
  permalink: string;
  words: Words;
};

/** What a next cycle is called and when it is. */
export function CycleForm({ action, cohort, pooled, initial, permalink, words }: CycleFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  const now = state.values ?? initial;
  const field = (name: string) => ({ name, error: state.errors?.[name], defaultValue: now[name] ?? '' });
  return (
    <form action={send} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="cohort" value={cohort} />
      <TextField
        {...field('name')}
        label={words.name}
        hint={words.nameHint}
        maxLength={MOST_COHORT_NAME}
        autoComplete="off"
      />
      <div className="side-by-side">
        <TextField {...field('startDay')} label={words.startDay} type="date" />
        <TextField {...field('startTime')} label={words.startTime} type="time" />
      </div>
      <TextField {...field('lastDay')} label={words.lastDay} type="date" />
      {pooled && (
        <TextField
          {...field('feedbackClosesOn')}
          label={words.feedbackClosesOn}
          hint={words.feedbackClosesHint}
          type="date"
        />
      )}
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.start}</SubmitButton>
      </div>
    </form>
  );
}
