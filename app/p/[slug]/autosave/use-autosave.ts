'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { listenForMoments } from './retry-moments';
import { createSaveQueue, type Fields, type SaveQueue, type SavingState, type Stored } from './save-queue';
import { sendFields } from './send-fields';

type Autosave = {
  start: Pick<SavingState, 'note' | 'known' | 'revision'>;
  /** Where what is given is saved. */
  saveUrl: string;
  /** What stands in the form now; a field in which nothing is chosen is left out. */
  fieldsIn: (form: HTMLFormElement) => Fields;
  /** Milliseconds, for what is written letter by letter. */
  gather?: number;
};

/** Where the notices about saving stand: what could not be saved gets the focus when the form is sent all the same. */
const NOTICES = 'nog-niet-bewaard';

/** Saves the fields of a plain form as they are given, and holds its sending back until nothing waits any more. */
export function useAutosave({ start, saveUrl, fieldsIn, gather }: Autosave) {
  const form = useRef<HTMLFormElement>(null);
  const queue = useRef<SaveQueue>(null);
  const [state, setState] = useState<SavingState | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one queue per visit of the page, from what it came with
  useEffect(() => {
    const fresh = createSaveQueue({
      start,
      gather,
      send: (fields, at) => sendFields(saveUrl, fields, at),
      onChange: setState,
      differs: (stored, waiting) => form.current !== null && differs(form.current, fieldsIn, stored, waiting),
    });
    queue.current = fresh;
    setState({ status: 'saved', newer: false, ...start });
    // What was given before the script was there.
    for (const [name, value] of Object.entries(form.current ? fieldsIn(form.current) : {}))
      if ((start.known[name] ?? '') !== value) fresh.give(name, value);
    const stopListening = listenForMoments(fresh);
    return () => {
      stopListening();
      fresh.leave();
      fresh.stop();
    };
  }, []);

  /** Going on sends the whole page; without a connection that would lose it, so first what still waits. */
  const send = async (event: FormEvent<HTMLFormElement>) => {
    if (!queue.current?.hasUnsaved()) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (await queue.current.flush()) form.current?.requestSubmit(submitter);
    else document.getElementById(NOTICES)?.focus();
  };

  return {
    form,
    state,
    give: (name: string, value: string) => queue.current?.give(name, value),
    send,
    /** For hidden fields that say what a form sent later was based on. */
    known: state?.known ?? start.known,
    revision: state?.revision ?? start.revision,
  };
}

/**
 * Whether the form shows something else than what is stored, leaving out what still waits to be saved and what is asked
 * on other pages.
 */
function differs(form: HTMLFormElement, fieldsIn: Autosave['fieldsIn'], stored: Stored, waiting: Fields) {
  const shown = fieldsIn(form);
  return [...new Set([...Object.keys(shown), ...Object.keys(stored)])].some((name) => {
    if (name in waiting || form.elements.namedItem(name) === null) return false;
    return (shown[name] ?? '').trim() !== String(stored[name] ?? '');
  });
}
