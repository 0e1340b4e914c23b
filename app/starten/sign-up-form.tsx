'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import { MOST_PARTNERSHIP_NAME, MOST_PERSON_NAME } from '@/lib/features/sign-ups/limits';
import type { FormState } from '@/lib/platform/tenancy/form-state';
import { signUp } from './actions';

type Words = Record<
  'partnership' | 'partnershipHint' | 'sector' | 'name' | 'email' | 'emailHint' | 'send' | 'busy',
  string
>;

type SignUpFormProps = {
  words: Words & { sectors: { value: string; label: string }[] };
  /** The page's own address: where the form goes without JavaScript. */
  page: string;
};

export function SignUpForm({ words, page }: SignUpFormProps) {
  const [state, send] = useActionState<FormState, FormData>(signUp, {}, page);
  const field = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: state.values?.[name] ?? '',
  });
  return (
    <form action={send} noValidate className="stack-l">
      <FormProblems state={state} />
      <TextField
        {...field('partnership')}
        label={words.partnership}
        hint={words.partnershipHint}
        maxLength={MOST_PARTNERSHIP_NAME}
        autoComplete="off"
      />
      <ChoiceGroup id="sector" legend={words.sector} error={state.errors?.sector} key={state.values?.sector}>
        {words.sectors.map(({ value, label }) => (
          <Choice
            key={value}
            type="radio"
            name="sector"
            value={value}
            label={label}
            defaultChecked={state.values?.sector === value}
          />
        ))}
      </ChoiceGroup>
      <TextField {...field('name')} label={words.name} maxLength={MOST_PERSON_NAME} autoComplete="name" />
      <TextField
        {...field('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        maxLength={254}
        autoComplete="email"
      />
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{words.send}</SubmitButton>
      </div>
    </form>
  );
}
