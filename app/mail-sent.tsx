import { getTranslations } from 'next-intl/server';
import { PublicShell } from './public-shell';

/** After a form that mails a link: the same for every address. `again` is that form. */
export async function MailSent({ words, again }: { words: 'signIn' | 'signUp'; again: string }) {
  const t = await getTranslations(words);
  return (
    <PublicShell>
      <div className="stack">
        <h1>{t('sentTitle')}</h1>
        <p>{t('sentText')}</p>
        <p className="soft">{t('sentNothing')}</p>
        <p>
          <a href={again}>{t('again')}</a>
        </p>
      </div>
    </PublicShell>
  );
}
