import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/shared/paths';
import { PublicShell } from '../public-shell';
import { SignUpForm } from './sign-up-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signUp'))('title') };
}

/** Starts a partnership: what it is called and who sets it up. Nothing exists before the mailed link is followed. */
export default async function StartPartnershipPage() {
  const t = await getTranslations('signUp');
  const words = {
    partnership: t('partnership'),
    partnershipHint: t('partnershipHint'),
    sector: t('sector'),
    sectors: (['po', 'vo', 'mbo'] as const).map((sector) => ({
      value: sector,
      label: t(`sectors.${sector}`),
    })),
    name: t('name'),
    email: t('email'),
    emailHint: t('emailHint'),
    send: t('send'),
    busy: t('busy'),
  };
  return (
    <PublicShell>
      <div className="stack">
        <h1>{t('title')}</h1>
        <p className="lead">{t('intro')}</p>
        <p>
          {t('member')} <a href={paths.signIn()}>{t('toSignIn')}</a>
        </p>
        <SignUpForm words={words} page={paths.signUp()} />
      </div>
    </PublicShell>
  );
}
