'use client';

import { useActionState } from 'react';
import { FormProblems } from '@/components/forms/form-problems';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { SelectField, TextField } from '@/components/ui/text-field';
import { MOST_MEMBER_NAME } from '@/lib/features/members/limits';
import type { BoundAction } from '@/lib/platform/tenancy/form-state';
import type { MemberWords } from './member-words';

type MemberFormProps = {
  save: BoundAction;
  /** Who is changed; none for someone new, who also needs an address. */
  member?: { id: string; name: string; schoolId: string | null; roles: readonly string[] };
  schools: { value: string; label: string }[];
  permalink: string;
  words: MemberWords;
  button: string;
};

export function MemberForm({ save, member, schools, permalink, words, button }: MemberFormProps) {
  const [state, action] = useActionState(save, {}, permalink);
  const values = state.values ?? initial(member);
  const text = (name: string) => ({
    name,
    error: state.errors?.[name],
    defaultValue: values[name] ?? '',
    autoComplete: 'off',
  });
  return (
    <form action={action} className="stack-l" noValidate>
      <FormProblems state={state} signInLabel={words.signIn} id="problems-about" />
      {member && <input type="hidden" name="memberId" value={member.id} />}
      <TextField {...text('name')} label={words.name} maxLength={MOST_MEMBER_NAME} />
      {!member && (
        <TextField
          {...text('email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          maxLength={254}
        />
      )}
      <SelectField {...text('schoolId')} key={values.schoolId} label={words.school} options={schools} />
      <ChoiceGroup
        id="roles"
        legend={words.roles}
        hint={words.rolesHint}
        error={state.errors?.roles}
        key={words.roleChoices.map(({ name }) => values[name] ?? '').join('-')}
      >
        {words.roleChoices.map(({ name, label, hint }) => (
          <Choice
            key={name}
            type="checkbox"
            name={name}
            value="on"
            label={label}
            hint={hint}
            defaultChecked={values[name] !== undefined}
          />
        ))}
      </ChoiceGroup>
      <div className="actions">
        <SubmitButton busyLabel={words.busy}>{button}</SubmitButton>
      </div>
    </form>
  );
}

function initial(member: MemberFormProps['member']): Record<string, string> {
  const roles = (member?.roles ?? ['mentor']).map((role): [string, string] => [role, 'on']);
  return { name: member?.name ?? '', schoolId: member?.schoolId ?? '', ...Object.fromEntries(roles) };
}
