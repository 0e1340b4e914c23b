import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';
import { PublicShell } from '../../public-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signUp'))('sentTitle') };
}

export default async function SignUpSentPage() {
  const t = await getTranslations('signUp');
  return (
    <PublicShell>
      <div className="stack">
        <h1>{t('sentTitle')}</h1>
        <p>{t('sentText')}</p>
        <p className="soft">{t('sentNothing')}</p>
        <p>
          <a href={paths.signUp()}>{t('again')}</a>
        </p>
      </div>
    </PublicShell>
  );
}
