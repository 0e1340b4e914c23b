'use client';

import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SavedNote } from '@/components/ui/saved-note';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import { answerTo, type BoundAction } from '@/lib/platform/tenancy/form-state';
import { paths } from '@/lib/shared/paths';

type NoteFormProps = {
  save: BoundAction;
  slug: string;
  round: string;
  axis: { id: string; key: string };
  text: string;
  labels: { open: string; field: string; hint: string; save: string; saving: string; signIn: string };
};

/** A note on one area, behind a button: most areas have none. */
export function NoteForm({ save, slug, round, axis, text, labels }: NoteFormProps) {
  const [all, action] = useActionState(save, {}, paths.result(slug, round));
  const state = answerTo(all, { axis: axis.id });
  const id = `note-${axis.key}`;
  const answered = Boolean(state.problem || state.done);
  return (
    <details className="confirm no-print" open={answered}>
      <summary className="btn quiet">{labels.open}</summary>
      <form action={action} className="stack-s">
        {state.problem && !state.errors?.text && (
          <Notice kind="wrong" role="alert">
            <p>{state.problem}</p>
            {state.signIn && (
              <p>
                <a href={state.signIn} target="_blank" rel="noopener">
                  {labels.signIn}
                </a>
              </p>
            )}
          </Notice>
        )}
        <input type="hidden" name="round" value={round} />
        <input type="hidden" name="axis" value={axis.id} />
        <TextAreaField
          id={id}
          name="text"
          label={labels.field}
          hint={labels.hint}
          error={state.errors?.text}
          defaultValue={state.values?.text ?? text}
          rows={4}
        />
        <div className="row">
          <SubmitButton kind="second" busyLabel={labels.saving}>
            {labels.save}
          </SubmitButton>
          <SavedNote>{state.done}</SavedNote>
        </div>
      </form>
    </details>
  );
}
