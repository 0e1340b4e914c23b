'use client';

import { type FormEvent, useState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { MOST_FILE_BYTES } from '@/lib/features/resources/limits';

type Words = Record<
  'label' | 'hint' | 'privacy' | 'send' | 'sending' | 'cancel' | 'problem' | 'tooLarge',
  string
>;

type FileFormProps = {
  /** Where it is sent. */
  at: string;
  id: string;
  /** Why the last one was not taken. */
  problem: string | null;
  back: string;
  words: Words;
};

const KINDS = '.pdf,.png,.jpg,.jpeg,.webp,.gif,.docx,.xlsx,.pptx,.odt,.ods,.odp';

/** One file, sent as any form. A browser with a script says beforehand that one is too large, instead of sending all of it. */
export function FileForm({ at, id, problem, back, words }: FileFormProps) {
  const [error, setError] = useState(problem);
  const [sending, setSending] = useState(false);
  const look = (event: FormEvent<HTMLFormElement>) => {
    const file = new FormData(event.currentTarget).get('file');
    const tooLarge = file instanceof File && file.size > MOST_FILE_BYTES;
    if (tooLarge || sending) event.preventDefault();
    if (tooLarge) setError(words.tooLarge);
    else setSending(true);
  };
  return (
    <form
      action={at}
      method="post"
      encType="multipart/form-data"
      onSubmit={look}
      className="stack-l"
      noValidate
    >
      {error && (
        <FormProblems
          state={{ problem: words.problem, errors: { file: error }, fields: { file: words.label } }}
        />
      )}
      <input type="hidden" name="id" value={id} />
      <TextField name="file" type="file" accept={KINDS} label={words.label} hint={words.hint} error={error} />
      <p className="hint">{words.privacy}</p>
      <div className="actions">
        <Button aria-disabled={sending || undefined}>
          {sending ? <span role="status">{words.sending}</span> : words.send}
        </Button>
        <a className="btn quiet" href={back}>
          {words.cancel}
        </a>
      </div>
    </form>
  );
}
