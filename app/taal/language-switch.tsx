import { getLocale, getTranslations } from 'next-intl/server';
import { switchLanguage } from './actions';

/** One button: the product in the other language, on this page. */
export async function LanguageSwitch() {
  const t = await getTranslations('common');
  const other = (await getLocale()) === 'nl' ? 'en' : 'nl';
  return (
    <form action={switchLanguage.bind(null, other)}>
      <button className="btn quiet" type="submit" lang={other}>
        {t('otherLanguage')}
      </button>
    </form>
  );
}
