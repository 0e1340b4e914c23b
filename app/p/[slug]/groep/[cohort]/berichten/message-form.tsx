'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { FocusOnMount } from '@/components/ui/focus-on-mount';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import { MOST_SUBJECT, MOST_TEXT } from '@/lib/features/group-messages/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { MessageState } from './actions';
import { MessagePreview, type PreviewWords } from './message-preview';

type Words = PreviewWords &
  Record<
    'subject' | 'subjectHint' | 'text' | 'textHint' | 'look' | 'change' | 'looking' | 'sending' | 'signIn',
    string
  >;

type MessageFormProps = { action: BoundAction; cohort: string; permalink: string; words: Words };

/** First the words, then how the mail will look with the button that sends it. The words travel along, to change them again. */
export function MessageForm({ action, cohort, permalink, words }: MessageFormProps) {
  const [state, send] = useActionState<MessageState, FormData>(action, {}, permalink);
  const { subject = '', text = '' } = state.values ?? {};
  const looked = state.sendLabel !== undefined;
  return (
    <form action={send} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="cohort" value={cohort} />
      {looked && (
        <>
          <FocusOnMount id="voorbeeld" again={state} />
          <MessagePreview subject={subject} text={text} words={words} />
          <SubmitButton name="step" value="send" busyLabel={words.sending}>
            {state.sendLabel}
          </SubmitButton>
          <h3>{words.change}</h3>
        </>
      )}
      <TextField
        name="subject"
        label={words.subject}
        hint={words.subjectHint}
        error={state.errors?.subject}
        defaultValue={subject}
        maxLength={MOST_SUBJECT}
        autoComplete="off"
        dir="auto"
      />
      <TextAreaField
        name="text"
        label={words.text}
        hint={words.textHint}
        error={state.errors?.text}
        defaultValue={text}
        maxLength={MOST_TEXT}
        rows={8}
        dir="auto"
      />
      <div className="actions">
        <SubmitButton name="step" value="look" kind={looked ? 'second' : undefined} busyLabel={words.looking}>
          {words.look}
        </SubmitButton>
      </div>
    </form>
  );
}
