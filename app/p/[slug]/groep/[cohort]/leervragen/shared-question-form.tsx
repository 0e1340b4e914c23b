'use client';

import { useActionState } from 'react';
import { AxisChoice, type AxisToChoose } from '@/components/forms/axis-choice';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

export type SharedQuestionFormProps = {
  action: BoundAction;
  permalink: string;
  hidden: Record<string, string>;
  language: string;
  /** By domain. */
  axes: AxisToChoose[];
  sources: { id: string; text: string; by: string }[];
  /** What stands in it at first, by the names of the inputs. */
  initial: Record<string, string>;
  words: Record<
    | 'sources'
    | 'sourcesHint'
    | 'sourcesNone'
    | 'axes'
    | 'axesHint'
    | 'text'
    | 'textHint'
    | 'save'
    | 'saving'
    | 'signIn',
    string
  >;
};

/** In the order in which a group does it: which own questions, about what, in one sentence. */
export function SharedQuestionForm({
  action,
  permalink,
  hidden,
  language,
  axes,
  sources,
  initial,
  words,
}: SharedQuestionFormProps) {
  const [state, send] = useActionState(action, {}, permalink);
  const { errors = {} } = state;
  const filled = state.values ?? initial;
  return (
    <>
      <FormProblems state={state} signInLabel={words.signIn} />
      <form action={send} className="stack" noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ChoiceGroup
          id="sources"
          legend={words.sources}
          hint={sources.length > 0 ? words.sourcesHint : words.sourcesNone}
          error={errors.sources}
        >
          {sources.map(({ id, text, by }) => (
            <Choice
              key={id}
              type="checkbox"
              name={`source-${id}`}
              value="on"
              defaultChecked={Boolean(filled[`source-${id}`])}
              label={
                <span className="user-text" dir="auto">
                  {text}
                </span>
              }
              hint={by}
            />
          ))}
        </ChoiceGroup>
        <AxisChoice
          type="checkbox"
          id="axes"
          legend={words.axes}
          hint={words.axesHint}
          error={errors.axes}
          axes={axes}
          isChosen={(id) => Boolean(filled[`axis-${id}`])}
          language={language}
        />
        <TextAreaField
          name="text"
          label={words.text}
          hint={words.textHint}
          error={errors.text}
          defaultValue={filled.text}
          rows={4}
        />
        <div className="actions">
          <SubmitButton busyLabel={words.saving}>{words.save}</SubmitButton>
        </div>
      </form>
    </>
  );
}
