'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';

type AttendanceFormProps = {
  save: BoundAction;
  meeting: string;
  /** Whether it can be written down now; else it is only read. */
  open: boolean;
  people: { id: string; name: string; state: string; hint: string | null; said: string }[];
  states: { value: string; label: string }[];
  permalink: string;
  words: { save: string; busy: string; signIn: string };
};

/** Everyone in one form: a name, and how it was. */
export function AttendanceForm({
  save,
  meeting,
  open,
  people,
  states,
  permalink,
  words,
}: AttendanceFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  const { errors = {}, values } = state;
  if (!open)
    return (
      <ul className="plain-list ruled">
        {people.map(({ id, name, said, hint }) => (
          <li key={id} className="row apart">
            <span>
              <b>{name}</b>
              {hint && <span className="hint">{hint}</span>}
            </span>
            <span className="soft">{said}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <form action={action} noValidate>
      <FormProblems
        state={{ ...state, fields: Object.fromEntries(people.map(({ id, name }) => [`state-${id}`, name])) }}
        signInLabel={words.signIn}
      />
      <input type="hidden" name="meeting" value={meeting} />
      <div className="ruled">
        {people.map(({ id, name, state: before, hint }) => {
          const field = `state-${id}`;
          const chosen = values ? values[field] : before;
          return (
            <div key={`${id}-${chosen}`}>
              <ChoiceGroup id={field} legend={name} hint={hint} error={errors[field]}>
                <div className="attendance-choices">
                  {states.map(({ value, label }) => (
                    <Choice
                      key={value}
                      type="radio"
                      name={field}
                      value={value}
                      label={label}
                      defaultChecked={value === chosen}
                    />
                  ))}
                </div>
              </ChoiceGroup>
            </div>
          );
        })}
      </div>
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.save}</SubmitButton>
      </div>
    </form>
  );
}
