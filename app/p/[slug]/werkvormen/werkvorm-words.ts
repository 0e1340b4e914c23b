import { getTranslations } from 'next-intl/server';

/** The words of the form, for a client component. */
export async function werkvormWords() {
  const t = await getTranslations('werkvormen');
  const home = await getTranslations('home');
  const errors = await getTranslations('errors');
  return {
    title: t('name'),
    phase: t('phase'),
    phases: ([1, 2, 3, 4, 5] as const).map((phase) => ({
      value: String(phase),
      label: `${phase} ${home(`phase${phase}`)}`,
    })),
    minutes: t('minutes'),
    minutesHint: t('minutesHint'),
    steps: t('steps'),
    stepsHint: t('stepsHint'),
    source: t('source'),
    sourceHint: t('sourceHint'),
    busy: t('busy'),
    signIn: errors('signInAgain'),
  };
}

export type WerkvormWords = Awaited<ReturnType<typeof werkvormWords>>;
