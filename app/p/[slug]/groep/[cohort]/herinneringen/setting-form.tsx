'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextAreaField, TextField } from '@/components/ui/text-field';
import type { ReminderSetting } from '@/lib/features/reminders/group-settings';
import { dayFieldOf, EXTRA_MAX, MOST_DAYS } from '@/lib/features/reminders/schema';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type Props = {
  action: BoundAction;
  cohort: string;
  permalink: string;
  setting: ReminderSetting;
  words: Record<
    'title' | 'enabled' | 'dayHint' | 'extra' | 'extraHint' | 'save' | 'busy' | 'signIn',
    string
  > & {
    days: string[];
  };
};

/** One kind of reminder in a group: on or off, when, and a sentence of their own. */
export function SettingForm({ action, cohort, permalink, setting, words }: Props) {
  const [state, send] = useActionState(action, {}, permalink);
  const { kind, enabled, days, extra } = setting;
  const id = (name: string) => `${kind}-${name}`;
  const byId = (named?: Record<string, string>) =>
    Object.fromEntries(Object.entries(named ?? {}).map(([name, text]) => [id(name), text]));
  return (
    <details className="confirm" open={state.problem !== undefined}>
      <summary className="btn second">{words.title}</summary>
      <form action={send} className="sheet stack" noValidate>
        <FormProblems
          state={{ ...state, errors: byId(state.errors), fields: byId(state.fields) }}
          signInLabel={words.signIn}
          id={id('problems')}
        />
        <input type="hidden" name="cohort" value={cohort} />
        <input type="hidden" name="kind" value={kind} />
        <Choice
          type="checkbox"
          name="enabled"
          label={words.enabled}
          defaultChecked={state.values ? 'enabled' in state.values : enabled}
        />
        {words.days.map((label, at) => (
          <TextField
            key={label}
            id={id(dayFieldOf(at))}
            name={dayFieldOf(at)}
            type="number"
            min={1}
            max={MOST_DAYS}
            label={label}
            hint={words.dayHint}
            error={state.errors?.[dayFieldOf(at)]}
            defaultValue={state.values?.[dayFieldOf(at)] ?? days[at] ?? ''}
          />
        ))}
        <TextAreaField
          id={id('extra')}
          name="extra"
          label={words.extra}
          hint={words.extraHint}
          error={state.errors?.extra}
          defaultValue={state.values?.extra ?? extra}
          maxLength={EXTRA_MAX}
          rows={3}
          dir="auto"
        />
        <SubmitButton kind="second" busyLabel={words.busy}>
          {words.save}
        </SubmitButton>
      </form>
    </details>
  );
}
