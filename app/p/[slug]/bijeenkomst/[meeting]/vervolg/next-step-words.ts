import { getTranslations } from 'next-intl/server';

/** The words of the form. */
export async function nextStepWords(again: boolean) {
  const t = await getTranslations('nextStep');
  const errors = await getTranslations('errors');
  return {
    decision: t('decision'),
    deepen: t('deepen'),
    deepenHint: t('deepenHint'),
    follow_up: t('followUp'),
    follow_upHint: t('followUpHint'),
    new_question: t('newQuestion'),
    new_questionHint: t('newQuestionHint'),
    question: t('question'),
    questionNone: t('questionNone'),
    questionHint: t('questionHint'),
    axis: t('axis'),
    axisHint: t('axisHint'),
    note: t('note'),
    noteHint: t('noteHint'),
    save: t(again ? 'saveAgain' : 'save'),
    saving: t('saving'),
    signIn: errors('signInAgain'),
  };
}

export type NextStepWords = Awaited<ReturnType<typeof nextStepWords>>;
