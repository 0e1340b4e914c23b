'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { RecapWords } from './recap-words';

const PARTS = [
  ['opening', 4],
  ['question', 5],
  ['homework', 6],
  ['theory', 3],
  ['closing', 3],
] as const;

type Props = {
  action: BoundAction;
  permalink: string;
  meeting: string;
  /** Of the text that it starts with: who saves on an older one sees both. */
  revision: number;
  initial: Record<(typeof PARTS)[number][0], string> & { names: boolean };
  words: RecapWords;
};

export function RecapForm({ action, permalink, meeting, revision, initial, words }: Props) {
  const [state, send] = useActionState(action, {}, permalink);
  const { errors = {}, values } = state;
  const hints: Partial<Record<string, string>> = { opening: words.openingHint };
  return (
    <>
      <FormProblems state={state} signInLabel={words.signIn} />
      <form action={send} className="stack" noValidate>
        <input type="hidden" name="meeting" value={meeting} />
        <input type="hidden" name="seen" value={values?.seen ?? revision} />
        {PARTS.map(([name, rows]) => (
          <TextAreaField
            key={name}
            name={name}
            label={words[name]}
            hint={hints[name]}
            error={errors[name]}
            defaultValue={values?.[name] ?? initial[name]}
            rows={rows}
          />
        ))}
        <p className="hint">{words.empty}</p>
        <Choice
          type="checkbox"
          name="names"
          value="on"
          defaultChecked={values ? values.names === 'on' : initial.names}
          label={words.names}
          hint={words.namesHint}
        />
        <div className="actions">
          <SubmitButton busyLabel={words.saving}>{words.save}</SubmitButton>
        </div>
      </form>
    </>
  );
}
