'use client';

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useAnswered } from './answered-count';
import { type AnswerQueue, type Choices, createAnswerQueue, type SavingState } from './answer-queue';
import { SavingNotices, type SavingWords } from './saving-notices';
import { sendChoices } from './send-choices';

type ScanFormProps = {
  /** Where the whole part is sent, also without a script. */
  action: string;
  /** Where each choice is saved. */
  saveUrl: string;
  answersUrl: string;
  start: Pick<SavingState, 'note' | 'known' | 'revision'>;
  words: SavingWords;
  /** The statements: plain radios. */
  children: ReactNode;
  buttons: ReactNode;
};

/** A plain form that, where there is a script, also saves each choice as it is given. */
export function ScanForm({ action, saveUrl, answersUrl, start, words, children, buttons }: ScanFormProps) {
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
    for (const [key, choice] of Object.entries(chosen)) if (start.known[key] !== choice) fresh.give(key, choice);
    setAnswered(Object.keys(chosen).length);
    const stopListening = listen(fresh);
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
    <form ref={form} method="post" action={action} noValidate autoComplete="off" onChange={give} onSubmit={send}>
      {children}
      <input type="hidden" name="_was" value={new URLSearchParams(known).toString()} readOnly />
      <input type="hidden" name="_revision" value={revision} readOnly />
      <SavingNotices state={state} note={start.note} words={words} answersUrl={answersUrl} />
      {buttons}
    </form>
  );
}

function chosenIn(form: HTMLFormElement | null): Choices {
  const chosen = form?.querySelectorAll<HTMLInputElement>('input[type=radio]:checked') ?? [];
  return Object.fromEntries([...chosen].map(({ name, value }) => [name, value]));
}

function differsFrom(form: HTMLFormElement | null, answers: Record<string, number>, waiting: Choices): boolean {
  const asked = new Set([...(form?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])].map(({ name }) => name));
  const chosen = chosenIn(form);
  return [...asked].some((key) => !(key in waiting) && chosen[key] !== answers[key]?.toString());
}

/** Tries again as soon as there is reason to think that it will work, and a last time when the page is left. */
function listen(queue: AnswerQueue) {
  const again = () => void queue.flush();
  const shown = () => (document.visibilityState === 'visible' ? again() : queue.leave());
  const leaving = (event: BeforeUnloadEvent) => {
    if (queue.hasUnsaved()) event.preventDefault();
  };
  const events = [[window, 'online', again], [window, 'focus', again], [document, 'visibilitychange', shown], [window, 'pagehide', queue.leave], [window, 'beforeunload', leaving]] as const;
  for (const [target, name, react] of events) target.addEventListener(name, react as EventListener);
  return () => {
    for (const [target, name, react] of events) target.removeEventListener(name, react as EventListener);
  };
}
