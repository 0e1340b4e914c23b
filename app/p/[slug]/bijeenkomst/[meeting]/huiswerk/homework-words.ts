import { getTranslations } from 'next-intl/server';

/** The words of the form. */
export async function homeworkWords() {
  const t = await getTranslations('homework');
  const errors = await getTranslations('errors');
  return {
    text: t('text'),
    textHint: t('textHint'),
    minutes: t('minutes'),
    minutesHint: t('minutesHint'),
    theory: t('theory'),
    theoryHint: t('theoryHint'),
    presenter: t('presenter'),
    presenterHint: t('presenterHint'),
    nobody: t('nobody'),
    save: t('save'),
    saving: t('saving'),
    signIn: errors('signInAgain'),
  };
}

export type HomeworkWords = Awaited<ReturnType<typeof homeworkWords>>;
