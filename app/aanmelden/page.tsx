import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getLogin } from '@/lib/platform/auth/session';
import { isDemo } from '@/lib/platform/demo/demo-login';
import { paths, safeReturnPath } from '@/lib/shared/paths';
import { PublicShell } from '../public-shell';
import { DemoPeople } from './demo-people';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: PageProps<'/aanmelden'>) {
  const returnTo = safeReturnPath((await searchParams).naar);
  if (await getLogin()) redirect(returnTo ?? paths.start());
  const t = await getTranslations('signIn');
  const common = await getTranslations('common');
  const words = { email: t('email'), emailHint: t('emailHint'), send: t('send'), busy: common('busy') };
  return (
    <PublicShell>
      <div className="stack-l">
        <div className="stack">
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
          <SignInForm words={words} returnTo={returnTo} page={paths.signIn(returnTo ?? undefined)} />
          <p>
            {t('startText')} <a href={paths.signUp()}>{t('startLink')}</a>
          </p>
        </div>
        {isDemo() && <DemoPeople returnTo={returnTo} />}
      </div>
    </PublicShell>
  );
}
