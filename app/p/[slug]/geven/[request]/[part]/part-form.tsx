'use client';

import { useActionState } from 'react';
import { FeedForwardField } from '@/components/forms/feed-forward-field';
import { FormProblems } from '@/components/forms/form-problems';
import type { LikertScale, LikertValue } from '@/components/forms/likert-points';
import { LikertQuestion } from '@/components/forms/likert-question';
import { Button } from '@/components/ui/button';
import { SavedNote } from '@/components/ui/saved-note';
import { SubmitButton } from '@/components/ui/submit-button';
import { MOST_FEED_FORWARD } from '@/lib/features/feedback/limits';
import type { BoundAction, FormState } from '@/lib/platform/tenancy/form-state';
import type { PartWords } from './part-words';

type Statement = { key: string; text: string; indicators: string[]; indicatorsIntro: string | null };

type PartFormProps = {
  save: BoundAction;
  requestId: string;
  part: number;
  /** Someone came from the check page and goes back there. */
  checking: boolean;
  permalink: string;
  statements: Statement[];
  scale: LikertScale;
  openQuestion: string | null;
  lang: string;
  answers: Record<string, LikertValue>;
  text: string;
  words: PartWords;
};

/** Saved as a whole by its buttons, with and without a script. */
export function PartForm(props: PartFormProps) {
  const { save, requestId, part, checking, permalink, words } = props;
  const [state, action] = useActionState(save, {}, permalink);
  return (
    <form action={action}>
      <FormProblems state={state} signInLabel={words.signIn} />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="part" value={part} />
      <Questions {...props} state={state} />
      <div className="stack">
        <div className="actions">
          <SubmitButton name="to" value={checking ? 'check' : 'on'} busyLabel={words.busy}>
            {checking ? words.toAnswers : words.next}
          </SubmitButton>
          {!checking && (
            <Button kind="second" name="to" value="back">
              {words.previous}
            </Button>
          )}
        </div>
        {words.saved ? <SavedNote>{words.saved}</SavedNote> : <p className="hint">{words.notSaved}</p>}
      </div>
    </form>
  );
}

function Questions({
  statements,
  scale,
  openQuestion,
  lang,
  answers,
  text,
  words,
  state,
}: PartFormProps & { state: FormState }) {
  const given = (key: string) => levelOf(state.values?.[key]) ?? answers[key] ?? null;
  return (
    <>
      {statements.map(({ key, text: statement, indicators, indicatorsIntro }) => (
        <LikertQuestion
          key={key}
          name={key}
          statement={statement}
          indicators={
            indicators.length > 0 ? { intro: indicatorsIntro ?? words.lookAt, items: indicators } : null
          }
          scale={scale}
          value={given(key)}
          notSeenLabel={words.notSeen}
          error={state.errors?.[key]}
          lang={lang}
        />
      ))}
      {openQuestion && (
        <FeedForwardField
          name="feed-forward"
          question={openQuestion}
          lang={lang}
          hint={words.feedForwardHint}
          value={state.values?.['feed-forward'] ?? text}
          maxLength={MOST_FEED_FORWARD}
          error={state.errors?.['feed-forward']}
        />
      )}
    </>
  );
}

function levelOf(typed: string | undefined): LikertValue | null {
  if (typed === 'not-seen') return typed;
  return /^[1-7]$/.test(typed ?? '') ? Number(typed) : null;
}
