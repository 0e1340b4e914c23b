import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Every way off the page is a button of the form, so that without a script too nothing chosen is lost. */
export function PartButtons({
  checking,
  shown,
}: {
  checking: boolean /** That statements are open was said already. */;
  shown: boolean;
}) {
  const t = useTranslations('selfScan');
  return (
    <>
      {checking && <input type="hidden" name="_checking" value="1" />}
      <noscript>
        <p className="saved">{t('savedOnPost')}</p>
      </noscript>
      <div className="actions">
        <Button name="_to" value={shown ? 'anyway' : 'on'}>
          {checking ? t('backToCheck') : t('next')}
        </Button>
        <Button kind="second" name="_to" value="back">
          {t('previous')}
        </Button>
        <Button kind="quiet" name="_to" value="later">
          {t('later')}
        </Button>
      </div>
    </>
  );
}
