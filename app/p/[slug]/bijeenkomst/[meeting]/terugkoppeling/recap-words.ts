import { getTranslations } from 'next-intl/server';

/** The words of the form. */
export async function recapWords() {
  const t = await getTranslations('recap');
  const errors = await getTranslations('errors');
  return {
    opening: t('form.opening'),
    openingHint: t('form.openingHint'),
    question: t('part.question'),
    homework: t('part.homework'),
    theory: t('part.theory'),
    closing: t('form.closing'),
    names: t('form.names'),
    namesHint: t('form.namesHint'),
    empty: t('form.empty'),
    save: t('form.save'),
    saving: t('saving'),
    signIn: errors('signInAgain'),
  };
}

export type RecapWords = Awaited<ReturnType<typeof recapWords>>;
