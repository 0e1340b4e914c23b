import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';
import { PublicShell } from '../../public-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('sentTitle') };
}

export default async function SignInSentPage() {
  const t = await getTranslations('signIn');
  return (
    <PublicShell>
      <div className="stack">
        <h1>{t('sentTitle')}</h1>
        <p>{t('sentText')}</p>
        <p className="soft">{t('sentNothing')}</p>
        <p>
          <Link href={paths.signIn()}>{t('again')}</Link>
        </p>
      </div>
    </PublicShell>
  );
}
