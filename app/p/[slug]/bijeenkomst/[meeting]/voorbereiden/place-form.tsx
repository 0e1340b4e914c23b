'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SavedNote } from '@/components/ui/saved-note';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { MOST_ROOM, MOST_URL } from '@/lib/features/preparations/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type PlaceFormProps = {
  save: BoundAction;
  meeting: string;
  room: string | null;
  onlineUrl: string | null;
  permalink: string;
  words: {
    room: string;
    online: string;
    onlineHint: string;
    /** What saving does to a meeting that everyone has in the calendar. */
    mails: string | null;
    save: string;
    busy: string;
    signIn: string;
  };
};

/** Where the meeting is. A form of its own: once it was announced, a change of it reaches everyone. */
export function PlaceForm({ save, meeting, room, onlineUrl, permalink, words }: PlaceFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  const { errors = {}, values } = state;
  return (
    <form action={action} className="stack" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="place-problems" />
      <input type="hidden" name="meeting" value={meeting} />
      <TextField
        name="room"
        label={words.room}
        error={errors.room}
        maxLength={MOST_ROOM}
        defaultValue={values?.room ?? room ?? ''}
      />
      <TextField
        name="onlineUrl"
        type="url"
        label={words.online}
        hint={words.onlineHint}
        error={errors.onlineUrl}
        maxLength={MOST_URL}
        defaultValue={values?.onlineUrl ?? onlineUrl ?? ''}
        autoComplete="off"
      />
      {words.mails && <p className="hint">{words.mails}</p>}
      <SubmitButton kind="second" busyLabel={words.busy}>
        {words.save}
      </SubmitButton>
      <SavedNote>{state.done}</SavedNote>
    </form>
  );
}
