'use client';

import { type ReactNode, useActionState } from 'react';
import { AxisChoice, type AxisToChoose } from '@/components/forms/axis-choice';
import { FormProblems } from '@/components/forms/form-problems';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import { paths } from '@/lib/shared/paths';

type QuestionFormProps = {
  save: BoundAction;
  slug: string;
  round: string;
  language: string;
  axes: AxisToChoose[];
  /** What was saved before. */
  saved: { axis: string; text: string } | null;
  labels: {
    axis: string;
    text: string;
    textHint: string;
    save: string;
    saving: string;
    signIn: string;
    toSharing: string;
    toResult: string;
  };
  /** The tips, below the field. */
  children: ReactNode;
};

export function QuestionForm({
  save,
  slug,
  round,
  language,
  axes,
  saved,
  labels,
  children,
}: QuestionFormProps) {
  const [state, action] = useActionState(save, {}, paths.question(slug, round));
  const { errors = {}, values } = state;
  const chosen = values?.axis ?? saved?.axis;
  return (
    <>
      <FormProblems state={state} signInLabel={labels.signIn} />
      <form action={action} className="stack" noValidate>
        <input type="hidden" name="round" value={round} />
        <AxisChoice
          type="radio"
          id="axis"
          legend={labels.axis}
          error={errors.axis}
          axes={axes}
          isChosen={(id) => id === chosen}
          language={language}
        />
        <TextAreaField
          id="text"
          name="text"
          label={labels.text}
          hint={labels.textHint}
          error={errors.text}
          describedBy="tips"
          defaultValue={values?.text ?? saved?.text}
          rows={4}
        />
        {children}
        <div className="actions">
          <SubmitButton busyLabel={labels.saving}>{labels.save}</SubmitButton>
        </div>
        {state.done && (
          <Notice kind="good" role="status" title={state.done}>
            <p className="row">
              <a href={paths.sharing(slug, round)}>{labels.toSharing}</a>
              <a href={paths.result(slug, round)}>{labels.toResult}</a>
            </p>
          </Notice>
        )}
      </form>
    </>
  );
}
