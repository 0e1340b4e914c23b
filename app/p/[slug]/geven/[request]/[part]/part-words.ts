import { getTranslations } from 'next-intl/server';

export type PartWords = Awaited<ReturnType<typeof partWords>>;

/** The form's words, so that it needs no translations of its own in the browser. */
export async function partWords({ short, saved }: { short: string; saved: string | null }) {
  const t = await getTranslations('feedback');
  return {
    lookAt: t('giveLookAt'),
    notSeen: t('notSeen'),
    feedForwardHint: t('feedForwardHint', { short }),
    next: t('next'),
    previous: t('previous'),
    toAnswers: t('toAnswers'),
    busy: t('busy'),
    signIn: t('signInAgain'),
    saved: saved && t('savedAt', { time: saved }),
    notSaved: t('notSaved'),
  };
}
