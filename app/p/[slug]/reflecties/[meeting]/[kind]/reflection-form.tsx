'use client';

import { type FormEvent, type ReactNode, useState } from 'react';
import type { Fields, SavingState } from '@/app/p/[slug]/autosave/save-queue';
import { SavingNotices, type SavingWords } from '@/app/p/[slug]/autosave/saving-notices';
import { useAutosave } from '@/app/p/[slug]/autosave/use-autosave';
import { TextAreaField } from '@/components/ui/text-field';
import { type Guide, wordGuide } from '@/lib/features/reflections/word-guide';

export type Asked = { key: string; text: string; value: string; error?: string };

type ReflectionFormProps = {
  /** Where the whole is sent, also without a script. */
  action: string;
  /** Where what is written is saved. */
  saveUrl: string;
  listUrl: string;
  pageUrl: string;
  start: Pick<SavingState, 'note' | 'known' | 'revision'>;
  questions: Asked[];
  /** Of the questions. */
  lang: string;
  max: number;
  guides: Record<Guide, string>;
  words: SavingWords;
  buttons: ReactNode;
};

/** A plain form that, where there is a script, also saves what is written after a moment. */
export function ReflectionForm(props: ReflectionFormProps) {
  const { action, saveUrl, listUrl, pageUrl, start, questions, lang, max, guides, words, buttons } = props;
  const autosave = useAutosave({ start, saveUrl, fieldsIn: textsIn, gather: 1500 });
  const { form, state, give, send, known, revision } = autosave;
  const write = ({ target }: FormEvent) => {
    if (target instanceof HTMLTextAreaElement) give(target.name, target.value);
  };
  return (
    <form
      ref={form}
      method="post"
      action={action}
      noValidate
      autoComplete="off"
      className="stack"
      onInput={write}
      onSubmit={send}
    >
      {questions.map((question) => (
        <Question key={question.key} question={question} lang={lang} max={max} guides={guides} />
      ))}
      <input type="hidden" name="_was" value={new URLSearchParams(known).toString()} readOnly />
      <input type="hidden" name="_revision" value={revision} readOnly />
      <SavingNotices state={state} note={start.note} words={words} answersUrl={listUrl} pageUrl={pageUrl} />
      {buttons}
    </form>
  );
}

type QuestionProps = { question: Asked } & Pick<ReflectionFormProps, 'lang' | 'max' | 'guides'>;

/** With a friendly line about how much there is already. */
function Question({ question: { key, text, value, error }, lang, max, guides }: QuestionProps) {
  const [guide, setGuide] = useState(() => wordGuide(value));
  return (
    <TextAreaField
      name={key}
      label={<span lang={lang}>{text}</span>}
      hint={guides[guide]}
      error={error}
      defaultValue={value}
      rows={4}
      maxLength={max}
      onInput={({ currentTarget }) => setGuide(wordGuide(currentTarget.value))}
    />
  );
}

function textsIn(form: HTMLFormElement): Fields {
  return Object.fromEntries([...form.querySelectorAll('textarea')].map(({ name, value }) => [name, value]));
}
