'use client';

import { type FormEvent, type ReactNode, useEffect } from 'react';
import type { SavingState } from '@/app/p/[slug]/autosave/save-queue';
import { SavingNotices, type SavingWords } from '@/app/p/[slug]/autosave/saving-notices';
import { useAutosave } from '@/app/p/[slug]/autosave/use-autosave';
import { useAnswered } from './answered-count';
import { chosenIn } from './form-choices';

type ScanFormProps = {
  /** Where the whole part is sent, also without a script. */
  action: string;
  /** Where each choice is saved. */
  saveUrl: string;
  answersUrl: string;
  /** This page. */
  pageUrl: string;
  start: Pick<SavingState, 'note' | 'known' | 'revision'>;
  words: SavingWords;
  /** The statements: plain radios. */
  children: ReactNode;
  buttons: ReactNode;
};

/** A plain form that, where there is a script, also saves each choice as it is given. */
export function ScanForm({
  action,
  saveUrl,
  answersUrl,
  pageUrl,
  start,
  words,
  children,
  buttons,
}: ScanFormProps) {
  const { form, state, give, send, known, revision } = useAutosave({ start, saveUrl, fieldsIn: chosenIn });
  const { setAnswered } = useAnswered();
  const count = () => form.current && setAnswered(Object.keys(chosenIn(form.current)).length);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was chosen before the script was there
  useEffect(() => void count(), []);

  const choose = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    give(target.name, target.value);
    count();
  };

  return (
    <form
      ref={form}
      method="post"
      action={action}
      noValidate
      autoComplete="off"
      onChange={choose}
      onSubmit={send}
    >
      {children}
      <input type="hidden" name="_was" value={new URLSearchParams(known).toString()} readOnly />
      <input type="hidden" name="_revision" value={revision} readOnly />
      <SavingNotices
        state={state}
        note={start.note}
        words={words}
        answersUrl={answersUrl}
        pageUrl={pageUrl}
      />
      {buttons}
    </form>
  );
}
