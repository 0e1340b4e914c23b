import { getTranslations } from 'next-intl/server';

/** What a button that posts says while it is busy, and when the session ended. */
export async function postWords() {
  const common = await getTranslations('common');
  const errors = await getTranslations('errors');
  return { busy: common('busy'), signIn: errors('signInAgain') };
}
