'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import { AboutFields } from '../about-fields';
import type { Choices } from '../cohort-choices';
import type { CohortWords } from '../cohort-words';
import { fillFrom } from '../field-props';
import { SettingsFields } from '../settings-fields';

type Props = {
  change: BoundAction;
  cohort: string;
  choices: Choices;
  schoolsWere: string[];
  initial: Record<string, string>;
  fixed: { version: boolean; early: boolean; closes: string | null };
  permalink: string;
  words: CohortWords;
};

export function ChangeForm({
  change,
  cohort,
  choices,
  schoolsWere,
  initial,
  fixed,
  permalink,
  words,
}: Props) {
  const [state, action] = useActionState(change, {}, permalink);
  const fill = fillFrom(state, initial);
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="problems-change" />
      <input type="hidden" name="cohort" value={cohort} />
      <input type="hidden" name="schoolsWere" value={schoolsWere.join(',')} />
      <AboutFields fill={fill} words={words} choices={choices} versionFixed={fixed.version} />
      <h3>{words.settingsTitle}</h3>
      <SettingsFields fill={fill} words={words} earlyFixed={fixed.early} closesFixed={fixed.closes} />
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}
