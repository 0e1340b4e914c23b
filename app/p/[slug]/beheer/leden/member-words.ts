import { getTranslations } from 'next-intl/server';
import { ROLES } from '@/lib/features/members/schema';

export type MemberWords = Awaited<ReturnType<typeof memberWords>>;

/** The forms' words, so that they need no translations of their own in the browser. */
export async function memberWords() {
  const t = await getTranslations('members');
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  const signIn = await getTranslations('signIn');
  return {
    name: t('name'),
    email: t('email'),
    emailHint: t('emailHint'),
    newEmail: t('newEmail'),
    school: t('school'),
    roles: t('roles'),
    rolesHint: t('rolesHint'),
    roleChoices: ROLES.map((role) => ({
      name: role,
      label: capital(signIn('roles', { role })),
      hint: t(`roleHints.${role}`),
    })),
    busy: common('busy'),
    signIn: errors('signInAgain'),
  };
}

export async function schoolOptions(schools: { id: string; name: string }[]) {
  const t = await getTranslations('members');
  return [
    { value: '', label: t('noSchool') },
    ...schools.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
