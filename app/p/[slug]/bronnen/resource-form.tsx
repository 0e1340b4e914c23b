'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextAreaField, TextField } from '@/components/ui/text-field';
import type { ResourceKind } from '@/lib/features/resources/kinds';
import { MOST_ADDRESS, MOST_BODY, MOST_REFERENCE, MOST_TITLE } from '@/lib/features/resources/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { ResourceWords } from './resource-words';

type ResourceFormProps = {
  action: BoundAction;
  kind: ResourceKind;
  /** Names and ids that come along. */
  hidden: Record<string, string>;
  /** What stands there already. */
  initial: Record<string, string>;
  topics: { value: string; label: string }[];
  permalink: string;
  /** The way out without saving. */
  back: string;
  words: ResourceWords;
};

/** What is asked of a resource, by its kind. */
export function ResourceForm(props: ResourceFormProps) {
  const { action, kind, hidden, initial, topics, permalink, back, words } = props;
  const [state, send] = useActionState(action, {}, permalink);
  const now = state.values ?? initial;
  const field = (name: string) => ({ name, error: state.errors?.[name], defaultValue: now[name] ?? '' });
  const topic = field('topic');
  return (
    <form action={send} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      {Object.entries({ kind, ...hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={now[name] ?? value} />
      ))}
      <TextField
        {...field('title')}
        label={words.name}
        maxLength={MOST_TITLE}
        autoComplete="off"
        dir="auto"
      />
      {kind === 'literature' && (
        <TextAreaField
          {...field('reference')}
          label={words.reference}
          hint={words.referenceHint}
          maxLength={MOST_REFERENCE}
          rows={3}
          dir="auto"
        />
      )}
      {(kind === 'link' || kind === 'literature') && (
        <TextField
          {...field('url')}
          label={kind === 'link' ? words.address : words.addressMaybe}
          hint={words.addressHint}
          type="url"
          inputMode="url"
          maxLength={MOST_ADDRESS}
          autoComplete="off"
        />
      )}
      <TextAreaField
        {...field('body')}
        label={kind === 'text' ? words.text : words.remark}
        hint={kind === 'text' ? undefined : words.remarkHint}
        maxLength={MOST_BODY}
        rows={kind === 'text' ? 12 : 4}
        dir="auto"
      />
      <SelectField {...topic} key={`topic${topic.defaultValue}`} label={words.about} options={topics} />
      <div className="actions">
        <SubmitButton busyLabel={words.saving}>{words.save}</SubmitButton>
        <a className="btn quiet" href={back}>
          {words.cancel}
        </a>
      </div>
    </form>
  );
}
