import type { SavingWords } from './saving-notices';

type Key =
  | 'savedAll'
  | `newer${'Title' | 'Wait' | 'Reload'}`
  | `unsaved${'Title' | 'Text'}`
  | `signedOut${'Title' | 'Live'}`
  | 'signIn'
  | `refused${'Title' | 'Link'}`;

/** The words that the page's script may need, so that it brings no dictionary of its own. */
export function savingWords(t: (key: Key) => string): SavingWords {
  return {
    savedAll: t('savedAll'),
    newer: { title: t('newerTitle'), text: t('newerWait'), link: t('newerReload') },
    unreached: { title: t('unsavedTitle'), text: t('unsavedText') },
    signedOut: { title: t('signedOutTitle'), text: t('signedOutLive'), link: t('signIn') },
    refused: { title: t('refusedTitle'), link: t('refusedLink') },
  };
}
