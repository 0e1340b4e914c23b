'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { ChoiceGroup } from '@/components/ui/choice';
import { Section } from '@/components/ui/section';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField } from '@/components/ui/text-field';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import { AboutFields } from '../about-fields';
import type { Choices } from '../cohort-choices';
import type { CohortWords } from '../cohort-words';
import { type Fill, fillFrom } from '../field-props';
import { PeoplePicker } from '../people-picker';
import { SettingsFields } from '../settings-fields';

type Props = {
  create: BoundAction;
  choices: Choices;
  initial: Record<string, string>;
  permalink: string;
  words: CohortWords;
};

export function NewCohortForm({ create, choices, initial, permalink, words }: Props) {
  const [state, action] = useActionState(create, {}, permalink);
  const fill = fillFrom(state, initial);
  return (
    <form action={action} noValidate>
      <FormProblems state={state} signInLabel={words.signIn} />
      <div className="stack-l">
        <AboutFields fill={fill} words={words} choices={choices} />
      </div>
      <Section id="leiding" title={words.leadersTitle}>
        <LeaderFields fill={fill} words={words} trainers={choices.trainers} />
      </Section>
      <Section id="mensen" title={words.peopleTitle}>
        <PeoplePicker
          people={choices.mentors}
          words={words}
          ticked={fill.ticked}
          error={fill.error('participants')}
          hint={words.participantsHint}
        />
      </Section>
      <Section id="instellingen" title={words.settingsTitle}>
        <p>{words.settingsText}</p>
        <div className="stack-l">
          <SettingsFields fill={fill} words={words} />
        </div>
      </Section>
      <div className="actions section">
        <SubmitButton busyLabel={words.busy}>{words.create}</SubmitButton>
      </div>
    </form>
  );
}

function LeaderFields({
  fill,
  words,
  trainers,
}: {
  fill: Fill;
  words: CohortWords;
  trainers: Choices['trainers'];
}) {
  return (
    <ChoiceGroup
      id="facilitators"
      legend={words.facilitators}
      hint={words.facilitatorsHint}
      error={fill.error('facilitators')}
    >
      <div className="stack after-hint">
        {(['facilitator1', 'facilitator2'] as const).map((name) => {
          const field = fill.text(name);
          return (
            <SelectField
              {...field}
              key={name + field.defaultValue}
              label={words[name]}
              options={[{ value: '', label: words.nobody }, ...trainers]}
            />
          );
        })}
      </div>
    </ChoiceGroup>
  );
}
