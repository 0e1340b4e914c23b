import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PublicShell } from '../public-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages'))('accessibilityTitle') };
}

export default async function AccessibilityPage() {
  const t = await getTranslations('pages');
  return (
    <PublicShell>
      <div className="stack">
        <h1>{t('accessibilityTitle')}</h1>
        <p className="lead">{t('accessibilityLead')}</p>
        <ul>{t.rich('accessibilityHow', { li: (words) => <li>{words}</li> })}</ul>
        <p>{t('accessibilityAsk')}</p>
      </div>
    </PublicShell>
  );
}
