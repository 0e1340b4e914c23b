'use client';

import { createContext, type ReactNode, use, useState } from 'react';
import { type Part, PartsList } from '@/components/forms/parts-list';

const Answered = createContext<{ answered: number; setAnswered: (answered: number) => void }>({
  answered: 0,
  setAnswered: () => {},
});

/** Lets the list of parts count along with the form beside it. */
export function AnsweredCount({ answered: before, children }: { answered: number; children: ReactNode }) {
  const [answered, setAnswered] = useState(before);
  return <Answered value={{ answered, setAnswered }}>{children}</Answered>;
}

export const useAnswered = () => use(Answered);

/** `notes` has the note of this page's part for each number of answers. */
export function LiveParts({ parts, notes, lang }: { parts: Part[]; notes: string[]; lang: string }) {
  const { answered } = useAnswered();
  const of = notes.length - 1;
  const state = answered >= of ? 'done' : answered > 0 ? 'busy' : 'open';
  return (
    <PartsList
      parts={parts.map((part) =>
        part.current ? { ...part, state, note: notes[answered] ?? part.note } : part,
      )}
      lang={lang}
    />
  );
}
