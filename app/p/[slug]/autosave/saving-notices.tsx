import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { SavedNote } from '@/components/ui/saved-note';
import type { SavingState } from './save-queue';

export type SavingWords = {
  savedAll: string;
  newer: { title: string; text: string; link: string };
  unreached: { title: string; text: string };
  signedOut: { title: string; text: string; link: string };
  refused: { title: string; link: string };
};

type SavingNoticesProps = {
  state: SavingState | null;
  note: string | null;
  words: SavingWords;
  answersUrl: string;
  pageUrl: string;
};

/** Where the eye is after a choice or a sentence: that it was saved, or what is the matter. Without a script only what the page came with. */
export function SavingNotices({ state, note, words, answersUrl, pageUrl }: SavingNoticesProps) {
  return (
    <div className="stack mt-5">
      <div role="status" id="nog-niet-bewaard" tabIndex={-1} className="stack">
        {state?.newer && (
          <Warning title={words.newer.title} text={words.newer.text}>
            <a href={pageUrl}>{words.newer.link}</a>
          </Warning>
        )}
        {state?.status === 'unreached' && <Warning {...words.unreached} />}
        {state?.status === 'signed-out' && (
          <Warning title={words.signedOut.title} text={words.signedOut.text}>
            <a href={state.signIn} target="_blank" rel="noopener">
              {words.signedOut.link}
            </a>
          </Warning>
        )}
        {state?.status === 'refused' && (
          <Warning title={words.refused.title} text={state.problem ?? ''}>
            <a href={answersUrl}>{words.refused.link}</a>
          </Warning>
        )}
      </div>
      <SavedNote>
        {state === null ? note : isQuiet(state) && [state.note, words.savedAll].filter(Boolean).join(' ')}
      </SavedNote>
    </div>
  );
}

const isQuiet = ({ status }: SavingState) => status === 'saved' || status === 'saving';

function Warning({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Notice kind="warn" title={title}>
      <p>{text}</p>
      {children && <p>{children}</p>}
    </Notice>
  );
}
