'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type AnswerQueue, createAnswerQueue, type SavingState } from './answer-queue';
import { useAnswered } from './answered-count';
import { chosenIn, differsFrom } from './form-choices';
import { listenForMoments } from './retry-moments';
import { SavingNotices, type SavingWords } from './saving-notices';
import { sendChoices } from './send-choices';

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
  const form = useRef<HTMLFormElement>(null);
  const queue = useRef<AnswerQueue>(null);
  const [state, setState] = useState<SavingState | null>(null);
  const { setAnswered } = useAnswered();
  const { known, revision } = state ?? start;

  // biome-ignore lint/correctness/useExhaustiveDependencies: one queue per visit of the page, from what it came with
  useEffect(() => {
    const fresh = createAnswerQueue({
      start,
      send: (choices, at) => sendChoices(saveUrl, choices, at),
      onChange: setState,
      differs: (answers, waiting) => differsFrom(form.current, answers, waiting),
    });
    queue.current = fresh;
    setState({ status: 'saved', newer: false, ...start });
    // What was chosen before the script was there.
    const chosen = chosenIn(form.current);
    for (const [key, choice] of Object.entries(chosen))
      if (start.known[key] !== choice) fresh.give(key, choice);
    setAnswered(Object.keys(chosen).length);
    const stopListening = listenForMoments(fresh);
    return () => {
      stopListening();
      fresh.leave();
      fresh.stop();
    };
  }, []);

  const give = ({ target }: FormEvent) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    queue.current?.give(target.name, target.value);
    setAnswered(Object.keys(chosenIn(form.current)).length);
  };

  /** Going on sends the whole page; without a connection that would lose it, so first what still waits. */
  const send = async (event: FormEvent<HTMLFormElement>) => {
    if (!queue.current?.hasUnsaved()) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (await queue.current.flush()) form.current?.requestSubmit(submitter);
    else document.getElementById('nog-niet-bewaard')?.focus();
  };

  return (
    <form
      ref={form}
      method="post"
      action={action}
      noValidate
      autoComplete="off"
      onChange={give}
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
