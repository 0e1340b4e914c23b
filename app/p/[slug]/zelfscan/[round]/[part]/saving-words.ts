import { getTranslations } from 'next-intl/server';
import type { SavingWords } from './saving-notices';

/** The words that the page's script may need, so that it brings no dictionary of its own. */
export async function savingWords(): Promise<SavingWords> {
  const t = await getTranslations('selfScan');
  return {
    savedAll: t('savedAll'),
    newer: { title: t('newerTitle'), text: t('newerWait'), link: t('newerReload') },
    unreached: { title: t('unsavedTitle'), text: t('unsavedText') },
    signedOut: { title: t('signedOutTitle'), text: t('signedOutLive'), link: t('signIn') },
    refused: { title: t('refusedTitle'), link: t('refusedLink') },
  };
}
