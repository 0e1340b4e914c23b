import { getTranslations } from 'next-intl/server';
import { MOST_OWN_WORDS } from '@/lib/features/feedback/limits';
import type { listTrainersToAsk } from '@/lib/features/feedback/queries';

export type Trainer = Awaited<ReturnType<typeof listTrainersToAsk>>[number];

export type AskWords = Awaited<ReturnType<typeof askWords>>;

/** The form's words, so that it needs no translations of its own in the browser. */
export async function askWords() {
  const t = await getTranslations('feedback');
  return {
    name: t('name'),
    nameHint: t('nameHint'),
    email: t('email'),
    emailHint: t('emailHint'),
    member: t('member'),
    ownWords: t('ownWords'),
    ownWordsHint: t('ownWordsHint', { max: MOST_OWN_WORDS }),
    send: t('send'),
    sending: t('sending'),
    signIn: t('signInAgain'),
  };
}

/** The first is no choice. */
export async function trainerOptions(trainers: Trainer[]) {
  const t = await getTranslations('feedback');
  const label = ({ name, role, school }: Trainer) =>
    school ? t('memberOptionAt', { name, role, school }) : t('memberOption', { name, role });
  return [
    { value: '', label: t('memberChoose') },
    ...trainers.map((trainer) => ({
      value: trainer.id,
      label: trainer.asked ? t('memberAsked', { option: label(trainer) }) : label(trainer),
    })),
  ];
}
