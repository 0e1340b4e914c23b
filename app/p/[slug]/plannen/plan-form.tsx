'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextAreaField, TextField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

export type PlanFormWords = Record<
  | 'situation'
  | 'situationHint'
  | 'action'
  | 'actionHint'
  | 'hope'
  | 'hopeHint'
  | 'minutes'
  | 'minutesHint'
  | 'day'
  | 'question'
  | 'save'
  | 'busy'
  | 'signIn',
  string
> & { saveDraft?: string };

type PlanFormProps = {
  save: BoundAction;
  permalink: string;
  plan: string;
  meeting: string;
  /** What it starts with, by the names of its fields. */
  values: Record<string, string>;
  questions: { value: string; label: string }[];
  words: PlanFormWords;
};

/** A plan as one sentence with its day, its minutes and its learning question. */
export function PlanForm({
  save,
  permalink,
  plan,
  meeting,
  values: before,
  questions,
  words,
}: PlanFormProps) {
  const [state, send] = useActionState(save, {}, permalink);
  const { errors = {} } = state;
  const values = { ...before, ...state.values };
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="plan" value={plan} />
      <input type="hidden" name="meeting" value={meeting} />
      <TextAreaField
        name="situation"
        label={words.situation}
        hint={words.situationHint}
        error={errors.situation}
        defaultValue={values.situation}
        rows={2}
        maxLength={500}
        required
      />
      <TextAreaField
        name="action"
        label={words.action}
        hint={words.actionHint}
        error={errors.action}
        defaultValue={values.action}
        rows={3}
        maxLength={1000}
        required
      />
      <TextAreaField
        name="hope"
        label={words.hope}
        hint={words.hopeHint}
        error={errors.hope}
        defaultValue={values.hope}
        rows={2}
        maxLength={1000}
      />
      <TextField
        name="minutes"
        label={words.minutes}
        hint={words.minutesHint}
        error={errors.minutes}
        defaultValue={values.minutes}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        name="plannedOn"
        type="date"
        label={words.day}
        error={errors.plannedOn}
        defaultValue={values.plannedOn}
      />
      {questions.length > 1 && (
        <SelectField
          name="question"
          label={words.question}
          error={errors.question}
          defaultValue={values.question}
          options={questions}
        />
      )}
      <div className="actions">
        <SubmitButton name="as" value="planned" busyLabel={words.busy}>
          {words.save}
        </SubmitButton>
        {words.saveDraft && (
          <SubmitButton name="as" value="draft" kind="second" busyLabel={words.busy}>
            {words.saveDraft}
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
